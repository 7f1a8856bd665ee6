import type { UnitView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { nameUnits } from '../../model/name-units.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { UnitField } from '../../parts/unit-field.tsx'
import { messages } from './messages.ts'

/** What becomes of a unit, as it is sent. */
export type UnitChange =
  | {
      readonly kind: 'rename' | 'close' | 'reopen'
      readonly name?: string
      readonly shortName?: string | null
      readonly effectiveOn: string
      readonly document: string | null
    }
  | {
      readonly kind: 'merge'
      readonly successor: string
      readonly effectiveOn: string
      readonly document: string
      readonly approver: string
    }

/** Renames, merges, closes or reopens a unit, from a day and by a document. */
export function UnitForm({
  unit,
  units,
  today,
  busy,
  onChange,
}: {
  unit: UnitView
  units: readonly UnitView[]
  today: string
  busy: boolean
  onChange: (change: UnitChange) => void
}) {
  const words = useMessages(messages)
  const kinds = unit.state === 'closed' ? (['reopen'] as const) : (['rename', 'merge', 'close'] as const)
  const [kind, setKind] = useState<UnitChange['kind']>(kinds[0])
  const [name, setName] = useState(unit.name)
  const [shortName, setShortName] = useState(unit.shortName ?? '')
  const [typed, setTyped] = useState('')
  const [document, setDocument] = useState('')
  const [approver, setApprover] = useState('')
  const [effectiveOn, setDay] = useState(today)
  const others = units.filter((one) => one.id !== unit.id)
  const named = nameUnits(others, typed)
  const successor = named.unknown.length === 0 && named.units.length === 1 ? named.units[0] : undefined
  const complete =
    effectiveOn !== '' &&
    (kind !== 'rename' || name.trim() !== '') &&
    (kind !== 'merge' || (successor !== undefined && document.trim() !== '' && approver.trim() !== ''))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!complete) return
    if (kind === 'merge') {
      if (successor) onChange({ kind, successor: successor.id, effectiveOn, document, approver })
      return
    }
    const names = kind === 'rename' ? { name: name.trim(), shortName: shortName.trim() || null } : {}
    onChange({ kind, ...names, effectiveOn, document: document.trim() || null })
  }
  return (
    <form onSubmit={submit} className="mt-3 flex max-w-lg flex-col gap-3">
      <p className="text-ink-2">{words.changeAdvice}</p>
      <ChoiceField
        label={words.kind}
        value={kind}
        choices={kinds.map((one) => [one, words.kinds[one]])}
        onValue={setKind}
      />
      {kind === 'rename' && (
        <>
          <TextField label={words.name} lang="zh-CN" maxLength={200} value={name} onValue={setName} />
          <TextField label={words.shortName} lang="zh-CN" maxLength={200} value={shortName} onValue={setShortName} />
        </>
      )}
      {kind === 'merge' && (
        <>
          <UnitField label={words.successor} units={others} value={typed} onValue={setTyped} />
          <TextField label={words.approver} lang="zh-CN" maxLength={500} value={approver} onValue={setApprover} />
        </>
      )}
      <TextField label={words.document} lang="zh-CN" maxLength={500} value={document} onValue={setDocument} />
      <TextField label={words.effectiveOn} type="date" max={today} value={effectiveOn} onValue={setDay} />
      <div>
        <Button type="submit" kind="primary" disabled={busy || !complete}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
