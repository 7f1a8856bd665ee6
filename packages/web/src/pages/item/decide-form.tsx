import { type ChangeDecisionView, changeKinds, type ItemView, type UnitView, type WorkItemView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { giveDuties } from '../../model/give-duties.ts'
import { nameUnits } from '../../model/name-units.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { itemWords } from '../../parts/item-words.ts'
import { LinesField } from '../../parts/lines-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { UnitField } from '../../parts/unit-field.tsx'
import { messages } from './messages.ts'
import { readSteps, writeSteps } from './read-steps.ts'

/** A decision on an item as it is sent. */
export interface DecisionDraft {
  readonly kind: ChangeDecisionView['kind']
  readonly document: string
  readonly decidedOn: string
  readonly approver: string
  readonly reason: string
  readonly patch: ChangeDecisionView['after']
  readonly parts?: { title: string }[]
  readonly successor?: string
}

type Asked = Pick<DecisionDraft, 'patch' | 'parts' | 'successor'>

/** What the kind of change asks for, from what was typed; null while that is not complete. */
function readAsked(
  kind: ChangeDecisionView['kind'],
  typed: string,
  {
    item,
    items,
    units,
    kinds,
  }: {
    item: WorkItemView
    items: readonly ItemView[]
    units: readonly UnitView[]
    kinds: Parameters<typeof readSteps>[2]
  },
): Asked | null {
  const words = typed.trim()
  if (kind === 'drop') return { patch: {} }
  if (words === '') return null
  if (kind === 'extension') return { patch: { deadline: words, deadlineWords: null } }
  if (kind === 'target') {
    const right = item.target !== null && /^-?\d{1,30}(\.\d{1,9})?$/.test(words)
    return right && item.target ? { patch: { target: { ...item.target, amount: words, upper: null } } } : null
  }
  if (kind === 'unit') {
    const named = nameUnits(units, words)
    const [unit] = named.units
    if (unit === undefined || named.unknown.length > 0) return null
    return { patch: { duties: giveDuties(item, 'lead', [unit.id]) } }
  }
  if (kind === 'merge') {
    const into = items.find(({ id, number, part, state }) => {
      return id !== item.id && state === 'issued' && (part === 0 ? String(number) : `${number}.${part}`) === words
    })
    return into ? { patch: {}, successor: into.id } : null
  }
  if (kind === 'milestone') {
    const milestones = readSteps(typed, item.milestones, kinds)
    return milestones && { patch: { milestones } }
  }
  const titles = typed.split('\n').flatMap((line) => line.trim() || [])
  return { patch: {}, parts: titles.map((title) => ({ title })) }
}

/** Records a decision on an issued item: which document, which day, who approved, why, and what changes. */
export function DecideForm({
  item,
  items,
  units,
  today,
  busy,
  onDecide,
}: {
  item: WorkItemView
  items: readonly ItemView[]
  units: readonly UnitView[]
  today: string
  busy: boolean
  onDecide: (decision: DecisionDraft) => void
}) {
  const words = useMessages(messages)
  const { changes, milestoneKinds } = useMessages(itemWords)
  const [kind, setKind] = useState<ChangeDecisionView['kind']>('extension')
  const [typed, setTyped] = useState('')
  const [facts, setFacts] = useState({ document: '', decidedOn: today, approver: '', reason: '' })
  const asked = readAsked(kind, typed, { item, items, units, kinds: milestoneKinds })
  const complete = asked !== null && Object.values(facts).every((value) => value.trim() !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) onDecide({ kind, ...facts, ...asked })
  }
  const choose = (next: ChangeDecisionView['kind']) => {
    setKind(next)
    setTyped(next === 'milestone' ? writeSteps(item.milestones, milestoneKinds) : '')
  }
  const fact = (name: keyof typeof facts, label: string, type = 'text') => (
    <TextField
      label={label}
      type={type}
      lang="zh-CN"
      maxLength={500}
      max={type === 'date' ? today : undefined}
      value={facts[name]}
      onValue={(value) => setFacts({ ...facts, [name]: value })}
    />
  )
  return (
    <form onSubmit={submit} className="mt-3 flex max-w-lg flex-col gap-3">
      <p className="text-ink-2">{words.decideAdvice}</p>
      <ChoiceField
        label={words.change}
        value={kind}
        choices={changeKinds
          .filter((one) => one !== 'target' || item.target !== null)
          .map((one) => [one, changes[one]])}
        onValue={choose}
      />
      {kind === 'extension' && (
        <TextField
          label={words.newDeadline}
          type="date"
          min={item.deadline ?? undefined}
          value={typed}
          onValue={setTyped}
        />
      )}
      {kind === 'target' && (
        <TextField label={words.amount(item.target?.unit ?? '')} inputMode="decimal" value={typed} onValue={setTyped} />
      )}
      {kind === 'unit' && (
        <div>
          <UnitField label={words.units} units={units} value={typed} onValue={setTyped} />
          {typed !== '' && asked === null && (
            <p role="status" className="mt-1 text-ink-2 text-small">
              {words.unitUnknown}
            </p>
          )}
        </div>
      )}
      {kind === 'merge' && (
        <TextField
          label={words.successor}
          value={typed}
          {...(typed !== '' && asked === null ? { hint: words.successorUnknown } : {})}
          onValue={setTyped}
        />
      )}
      {(kind === 'milestone' || kind === 'split') && (
        <LinesField
          label={kind === 'milestone' ? words.steps : words.parts}
          lang="zh-CN"
          rows={4}
          value={typed}
          onValue={setTyped}
        />
      )}
      {fact('document', words.document)}
      {fact('decidedOn', words.decidedOn, 'date')}
      {fact('approver', words.approver)}
      {fact('reason', words.reason)}
      <div>
        <Button type="submit" kind="primary" disabled={busy || !complete}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
