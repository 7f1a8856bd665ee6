import type { AccountView } from '@gangmu/contract'
import { useId } from 'react'
import { TextField } from './text-field.tsx'

/**
 * A line for a person's name, with those who have an account being offered to whoever may list them.
 * @example <PersonField label="姓名" accounts={accounts} value={name} told={id} onValue={setName} onLeft={setLeft} />
 */
export function PersonField({
  label,
  accounts,
  value,
  told,
  onValue,
  onLeft,
}: {
  label: string
  /** Null for those who may not list accounts. */
  accounts: readonly AccountView[] | null
  value: string
  /** Id of what is said about the name. */
  told: string
  onValue: (value: string) => void
  /** Whether the field was left since it was last typed into: a name being typed is nobody's yet. */
  onLeft: (left: boolean) => void
}) {
  const id = useId()
  return (
    <>
      <TextField
        label={label}
        value={value}
        onValue={(next) => {
          onValue(next)
          onLeft(false)
        }}
        onBlur={() => onLeft(true)}
        list={accounts === null ? undefined : id}
        autoComplete="off"
        aria-describedby={told}
        required
        minLength={2}
        maxLength={64}
      />
      {accounts !== null && (
        <datalist id={id}>
          {accounts
            .filter(({ disabled }) => !disabled)
            .map((account) => (
              <option key={account.id} value={account.name} />
            ))}
        </datalist>
      )}
    </>
  )
}
