import { type ComponentProps, useId } from 'react'

/**
 * A labelled line of input; `hint` stands under it and is read with it.
 * @example <TextField label="姓名" value={name} onValue={setName} />
 */
export function TextField({
  label,
  hint,
  onValue,
  ...rest
}: Omit<ComponentProps<'input'>, 'onChange'> & { label: string; hint?: string; onValue: (value: string) => void }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block">
        {label}
      </label>
      <input
        id={id}
        className="field"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onValue(event.target.value)}
        {...rest}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-ink-2 text-small">
          {hint}
        </p>
      )}
    </div>
  )
}
