import { useId } from 'react'

/** How a label stands: above a field of a form, small above a filter, or for those who hear the page only. */
const labels = { form: 'mb-1 block', filter: 'block text-ink-2 text-small', hidden: 'sr-only' } as const

/**
 * A labelled choice of one; choosing nothing is a choice with an empty value.
 * @example <ChoiceField label="类型" value={kind} choices={[['', '全部'], ['task', '任务']]} onValue={setKind} />
 */
export function ChoiceField<V extends string>({
  label,
  look = 'form',
  value,
  choices,
  className = '',
  required,
  disabled,
  onValue,
}: {
  label: string
  look?: keyof typeof labels
  value: V
  choices: readonly (readonly [value: V, words: string])[]
  className?: string
  required?: boolean
  disabled?: boolean
  onValue: (value: V) => void
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className={labels[look]}>
        {label}
      </label>
      <select
        id={id}
        className={`field ${className}`}
        required={required}
        disabled={disabled}
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([one]) => one === event.target.value)
          if (chosen) onValue(chosen[0])
        }}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
