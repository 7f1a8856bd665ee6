import { Button } from '@gangmu/ui'
import { type ReactNode, useState } from 'react'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { TextField } from '../../parts/text-field.tsx'

/** A field of a form: a line, a day, a choice, or a text of several lines. */
export interface ActField {
  readonly name: string
  readonly label: string
  readonly kind: 'line' | 'day' | 'choice' | 'text'
  readonly choices?: readonly (readonly [value: string, label: string])[]
  readonly optional?: boolean
  readonly value?: string
  readonly max?: string
}

/** A press that sends the form; several when the form can be answered in more than one way. */
export interface ActButton {
  readonly label: string
  readonly primary?: boolean
  readonly onSend: (values: Readonly<Record<string, string>>) => void
}

/** Something that can be done with an item: folded away until it is wanted, a few fields, one press or two. */
export function ActForm({
  title,
  fields,
  buttons,
  busy,
  onlyChanged = false,
  children,
}: {
  title: string
  fields: readonly ActField[]
  buttons: readonly ActButton[]
  busy: boolean
  /** What stands already cannot be sent again: a field has to be changed first. */
  onlyChanged?: boolean
  children?: ReactNode
}) {
  const [first] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map(({ name, value = '', choices }) => [name, value || (choices?.[0]?.[0] ?? '')])),
  )
  const [values, setValues] = useState(first)
  const complete = fields.every(({ name, optional }) => optional || (values[name] ?? '').trim() !== '')
  const unchanged = onlyChanged && fields.every(({ name }) => values[name] === first[name])
  const set = (name: string) => (value: string) => setValues((all) => ({ ...all, [name]: value }))
  return (
    <details className="border-hairline border-b py-2">
      <summary className="cursor-pointer">{title}</summary>
      <form onSubmit={(event) => event.preventDefault()} className="mt-2 flex max-w-lg flex-col gap-3 pb-2">
        {children}
        {fields.map(({ name, label, kind, choices = [], max }) => {
          const value = values[name] ?? ''
          if (kind === 'line' || kind === 'day') {
            return (
              <TextField
                key={name}
                label={label}
                type={kind === 'day' ? 'date' : 'text'}
                lang="zh-CN"
                maxLength={500}
                max={max}
                value={value}
                onValue={set(name)}
              />
            )
          }
          if (kind === 'choice') {
            return <ChoiceField key={name} label={label} value={value} choices={choices} onValue={set(name)} />
          }
          return (
            <LinesField
              key={name}
              label={label}
              lang="zh-CN"
              rows={3}
              maxLength={1000}
              value={value}
              onValue={set(name)}
            />
          )
        })}
        <span className="flex gap-2">
          {buttons.map(({ label, primary, onSend }) => (
            <Button
              key={label}
              kind={primary ? 'primary' : 'plain'}
              disabled={busy || !complete || unchanged}
              onClick={() => onSend(values)}
            >
              {label}
            </Button>
          ))}
        </span>
      </form>
    </details>
  )
}
