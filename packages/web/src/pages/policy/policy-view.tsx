import type { AccountPolicy, PlaceView, Problem } from '@gangmu/contract'
import { Button, StateMark } from '@gangmu/ui'
import { type FormEvent, useId, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { Section } from '../../parts/section.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { messages } from './messages.ts'

export interface PolicyProps {
  readonly place: PlaceView
  readonly policy: AccountPolicy
  readonly mayChange: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  readonly saved: boolean
  readonly onSave: (policy: AccountPolicy) => void
}

type Set = <K extends keyof AccountPolicy>(field: K, value: AccountPolicy[K]) => void
interface PartProps {
  readonly draft: AccountPolicy
  readonly set: Set
}

/** How people sign in and how long they stay, for the whole installation. */
export function PolicyView({ place, policy, mayChange, busy, problem, saved, onSave }: PolicyProps) {
  const words = useMessages(messages)
  const [draft, setDraft] = useState(policy)
  const changed = JSON.stringify(draft) !== JSON.stringify(policy)
  const set: Set = (field, value) => setDraft((before) => ({ ...before, [field]: value }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (changed) onSave(draft)
  }
  const asksMore = draft.secondFactor !== policy.secondFactor && draft.secondFactor !== 'off'
  return (
    <SettingsFrame place={place} id="policy" lead={words.lead}>
      {!mayChange && <p className="mt-4 text-ink-2">{words.readOnly}</p>}
      {problem && (
        <div className="mt-4">
          <ProblemView problem={problem} />
        </div>
      )}
      <form onSubmit={submit}>
        <fieldset disabled={!mayChange || busy} className="max-w-3xl">
          <Passwords draft={draft} set={set} />
          <Section title={words.factor}>
            <Choices
              legend={words.secondFactor}
              names={words.factors}
              value={draft.secondFactor}
              onChoose={(value) => set('secondFactor', value)}
            />
            {asksMore && <StateMark state="slightly-behind">{words.needsFactor}</StateMark>}
          </Section>
          <Section title={words.sessions}>
            <div className="grid max-w-xl gap-4 sm:grid-cols-2">
              <Count field="idleMinutes" label={words.idleMinutes} min={5} max={1440} draft={draft} set={set} />
              <Count field="absoluteHours" label={words.absoluteHours} min={1} max={168} draft={draft} set={set} />
            </div>
          </Section>
          <Section title={words.lockout}>
            <p>{words.lockoutText}</p>
          </Section>
          <Section title={words.people}>
            <Tick
              label={words.administratorMayWork}
              hint={words.administratorMayWorkHint}
              value={draft.administratorMayWork}
              onValue={(value) => set('administratorMayWork', value)}
            />
            <Tick
              label={words.createFromProvider}
              hint={words.createFromProviderHint}
              value={draft.createFromProvider}
              onValue={(value) => set('createFromProvider', value)}
            />
          </Section>
        </fieldset>
        <p className="mt-6 max-w-3xl text-ink-2">{words.level3}</p>
        {mayChange && (
          <div className="mt-4 flex flex-wrap items-center gap-3">
            <Button kind="primary" type="submit" disabled={busy || !changed}>
              {words.save}
            </Button>
            {changed && (
              <Button kind="quiet" onClick={() => setDraft(policy)}>
                {words.undo}
              </Button>
            )}
            <span role="status" className={saved ? 'text-done' : 'text-ink-2'}>
              {changed ? '' : saved ? `● ${words.saved}` : words.unchanged}
            </span>
          </div>
        )}
      </form>
    </SettingsFrame>
  )
}

function Passwords({ draft, set }: PartProps) {
  const words = useMessages(messages)
  const dengbao = draft.passwordProfile === 'dengbao'
  return (
    <Section title={words.password}>
      <Choices
        legend={words.profile}
        names={words.profiles}
        value={draft.passwordProfile}
        onChoose={(value) => set('passwordProfile', value)}
      />
      <div className="mt-3 grid max-w-xl gap-4 sm:grid-cols-2">
        <Count field="passwordDays" label={words.passwordDays} min={1} max={365} draft={draft} set={set} />
        <Count field="passwordsKept" label={words.passwordsKept} min={0} max={24} draft={draft} set={set} />
      </div>
      {!dengbao && <p className="mt-1 text-ink-2 text-small">{words.dengbaoOnly}</p>}
    </Section>
  )
}

function Choices<T extends string>({
  legend,
  names,
  value,
  onChoose,
}: {
  legend: string
  names: Readonly<Record<T, string>>
  value: T
  onChoose: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset>
      <legend className="mb-1 text-ink-2 text-small">{legend}</legend>
      {(Object.keys(names) as T[]).map((one) => (
        <label key={one} className="flex items-start gap-2 py-0.5">
          <input type="radio" name={name} className="mt-1" checked={one === value} onChange={() => onChoose(one)} />
          {names[one]}
        </label>
      ))}
    </fieldset>
  )
}

function Count({
  field,
  label,
  min,
  max,
  draft,
  set,
}: PartProps & {
  field: 'passwordDays' | 'passwordsKept' | 'idleMinutes' | 'absoluteHours'
  label: string
  min: number
  max: number
}) {
  return (
    <TextField
      label={label}
      hint={`${min}–${max}`}
      type="number"
      value={String(draft[field])}
      onValue={(value) => set(field, Number(value))}
      min={min}
      max={max}
      step={1}
      required
    />
  )
}

function Tick({
  label,
  hint,
  value,
  onValue,
}: {
  label: string
  hint: string
  value: boolean
  onValue: (value: boolean) => void
}) {
  return (
    <label className="flex items-start gap-2 py-1">
      <input type="checkbox" className="mt-1" checked={value} onChange={(event) => onValue(event.target.checked)} />
      <span>
        {label}
        <span className="block text-ink-2 text-small">{hint}</span>
      </span>
    </label>
  )
}
