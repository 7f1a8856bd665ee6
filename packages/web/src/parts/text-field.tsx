import { type ComponentProps, useId } from 'react'

/**
 * A labelled line of input; `hint` stands under it and is read with it, and so is what is wrong with the value.
 * @example <TextField label="姓名" value={name} onValue={setName} />
 */
export function TextField({
  label,
  hint,
  fault,
  onValue,
  ...rest
}: Omit<ComponentProps<'input'>, 'onChange'> & {
  label: string
  hint?: string | undefined
  fault?: string | undefined
  onValue: (value: string) => void
}) {
  const id = useId()
  const described = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`].join(' ').trim()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block">
        {label}
      </label>
      <input
        id={id}
        className="field"
        aria-describedby={described || undefined}
        aria-invalid={fault === undefined ? undefined : true}
        onChange={(event) => onValue(event.target.value)}
        {...rest}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-ink-2 text-small">
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="mt-1 text-overdue text-small">
          {fault}
        </p>
      )}
    </div>
  )
}
