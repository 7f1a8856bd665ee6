import { type ItemView, itemKinds } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, type Ref, useId, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import type { GivenRole } from '../../model/give-duties.ts'
import { nameUnits } from '../../model/name-units.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { itemWords } from '../../parts/item-words.ts'
import { listMarks } from '../../parts/list-marks.ts'
import { UnitField } from '../../parts/unit-field.tsx'
import { assignStep, type Desk, isDraft } from './desk.ts'
import { messages } from './messages.ts'

const roles = ['lead', 'compiling', 'responsible', 'supporting'] as const

/** What is done with the chosen items at once, or with the one the keys are on: units, kind, deadline. */
export function BulkBar({
  items,
  several,
  desk,
  field,
  onClear,
}: {
  items: readonly ItemView[]
  /** Whether they were chosen, and not only the current one. */
  several: boolean
  desk: Desk
  field: Ref<HTMLInputElement>
  onClear: () => void
}) {
  const words = useMessages(messages)
  const names = useMessages(itemWords)
  const { short } = useMessages(listMarks)
  const [role, setRole] = useState<GivenRole>('lead')
  const [typed, setTyped] = useState('')
  const [day, setDay] = useState('')
  const id = useId()
  const { units, unknown } = nameUnits(desk.units, typed)
  const drafts = items.filter(isDraft)
  const change = (patch: { kind?: ItemView['kind']; deadline?: string; deadlineWords?: null }) =>
    desk.onStep((steps) =>
      steps.change(drafts.map(({ id: item, version }) => ({ id: item, expectedVersion: version, patch }))),
    )
  const assign = (event: FormEvent) => {
    event.preventDefault()
    if (units.length === 0 || unknown.length > 0 || drafts.length === 0) return
    desk.onStep(
      assignStep(
        drafts,
        role,
        units.map((unit) => unit.id),
      ),
    )
    setTyped('')
  }
  const off = desk.busy || drafts.length === 0
  return (
    <section
      aria-label={several ? words.selected(items.length) : words.current}
      className="screen-only sticky bottom-0 z-20 mt-2 flex flex-wrap items-end gap-x-6 gap-y-2 border-hairline border-t bg-surface py-3"
    >
      <p className="py-1 text-strong" role="status">
        {several ? words.selected(items.length) : words.current}
      </p>
      <form onSubmit={assign} className="flex flex-wrap items-end gap-2">
        <ChoiceField
          label={words.role}
          look="hidden"
          className="w-24!"
          value={role}
          choices={roles.map((one) => [one, names.roles[one]])}
          onValue={setRole}
        />
        <div className="w-52">
          <UnitField label={words.units} hidden units={desk.units} value={typed} field={field} onValue={setTyped} />
        </div>
        <Button type="submit" disabled={off || units.length === 0 || unknown.length > 0}>
          {words.assign}
        </Button>
        {unknown.length > 0 && (
          <p role="status" className="py-1 text-overdue text-small">
            {words.unknownUnits(unknown.join(short))}
          </p>
        )}
      </form>
      <ChoiceField<ItemView['kind'] | ''>
        label={words.setKind}
        look="hidden"
        className="w-32!"
        disabled={off}
        value=""
        choices={[['', words.setKind], ...itemKinds.map((kind) => [kind, names.kinds[kind]] as const)]}
        onValue={(kind) => kind !== '' && change({ kind })}
      />
      <div className="flex items-end gap-2">
        <label htmlFor={`${id}-day`} className="sr-only">
          {words.deadline}
        </label>
        <input
          id={`${id}-day`}
          type="date"
          className="field w-40!"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <Button disabled={off || day === ''} onClick={() => change({ deadline: day, deadlineWords: null })}>
          {words.setDeadline}
        </Button>
      </div>
      {several && (
        <Button kind="quiet" onClick={onClear}>
          {words.clearSelection}
        </Button>
      )}
    </section>
  )
}
