import { type ComponentProps, useId } from 'react'

/**
 * A labelled text of several lines.
 * @example <LinesField label="意见" rows={3} value={words} onValue={setWords} />
 */
export function LinesField({
  label,
  className = '',
  onValue,
  ...rest
}: Omit<ComponentProps<'textarea'>, 'onChange'> & { label: string; onValue: (value: string) => void }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block">
        {label}
      </label>
      <textarea id={id} className={`field ${className}`} onChange={(event) => onValue(event.target.value)} {...rest} />
    </div>
  )
}
