import type { Problem, SeriesLineView, UnitView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { nameUnits } from '../../model/name-units.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { ProblemView } from '../../parts/problem-view.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { UnitField } from '../../parts/unit-field.tsx'
import { messages } from './messages.ts'

/** A series as it is sent. */
export type SeriesDraft = Pick<
  SeriesLineView,
  'name' | 'definition' | 'unit' | 'owner' | 'growth' | 'frequency' | 'polarity'
>

/** Adds a series: what it is called, its definition, in which unit, whose it is, and how it is measured. */
export function DefineForm({
  units,
  busy,
  problem,
  onDefine,
}: {
  units: readonly UnitView[]
  busy: boolean
  problem: Problem | null
  onDefine: (series: SeriesDraft) => void
}) {
  const words = useMessages(messages)
  const [typed, setTyped] = useState({ name: '', definition: '', unit: '', owner: '' })
  const [measured, setMeasured] = useState<Pick<SeriesDraft, 'growth' | 'frequency' | 'polarity'>>({
    growth: 'nominal',
    frequency: 'monthly',
    polarity: 'up',
  })
  const owner = nameUnits(units, typed.owner)
  const ready = typed.name.trim() !== '' && owner.unknown.length === 0 && owner.units.length <= 1
  const set = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { name, definition, unit } = typed
    if (ready) onDefine({ name, definition, unit: unit.trim() || null, owner: owner.units[0]?.id ?? null, ...measured })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {problem && <ProblemView problem={problem} />}
      <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
        <TextField label={words.name} lang="zh-CN" required maxLength={200} value={typed.name} onValue={set('name')} />
        <TextField
          label={words.definition}
          hint={words.definitionHint}
          lang="zh-CN"
          maxLength={500}
          value={typed.definition}
          onValue={set('definition')}
        />
        <TextField label={words.unit} lang="zh-CN" maxLength={40} value={typed.unit} onValue={set('unit')} />
        <UnitField label={words.owner} units={units} value={typed.owner} onValue={set('owner')} />
        <ChoiceField
          label={words.kind}
          value={measured.growth}
          choices={(['real', 'nominal', 'count'] as const).map((one) => [one, words.growths[one]])}
          onValue={(growth) => setMeasured({ ...measured, growth })}
        />
        <ChoiceField
          label={words.frequency}
          value={measured.frequency}
          choices={(['monthly', 'quarterly', 'yearly', 'irregular'] as const).map((one) => [
            one,
            words.frequencies[one],
          ])}
          onValue={(frequency) => setMeasured({ ...measured, frequency })}
        />
        <ChoiceField
          label={words.polarity}
          value={measured.polarity}
          choices={(['up', 'down'] as const).map((one) => [one, words.polarities[one]])}
          onValue={(polarity) => setMeasured({ ...measured, polarity })}
        />
      </div>
      {owner.unknown.length > 0 && (
        <p role="status" className="text-overdue text-small">
          {words.ownerUnknown}
        </p>
      )}
      {owner.units.length > 1 && (
        <p role="status" className="text-overdue text-small">
          {words.ownerOne}
        </p>
      )}
      <span>
        <Button type="submit" kind="primary" disabled={busy || !ready}>
          {words.add}
        </Button>
      </span>
    </form>
  )
}
