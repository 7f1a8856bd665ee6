import type { UnitView } from '@gangmu/contract'
import { useId } from 'react'

/** A line for names of units, with those in being offered as one types. Several are parted by 、. */
export function UnitField({
  label,
  hidden = false,
  units,
  value,
  field,
  onValue,
}: {
  label: string
  /** The label is told to those who hear the page only. */
  hidden?: boolean
  units: readonly UnitView[]
  value: string
  field?: React.Ref<HTMLInputElement>
  onValue: (value: string) => void
}) {
  const id = useId()
  const active = units.filter(({ state }) => state === 'active')
  return (
    <div>
      <label htmlFor={id} className={hidden ? 'sr-only' : 'mb-1 block'}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        className="field"
        lang="zh-CN"
        list={`${id}-units`}
        autoComplete="off"
        placeholder={hidden ? label : undefined}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
      <datalist id={`${id}-units`}>
        {active.map((unit) => (
          <option key={unit.id} value={unit.shortName ?? unit.name}>
            {unit.name}
          </option>
        ))}
      </datalist>
    </div>
  )
}
