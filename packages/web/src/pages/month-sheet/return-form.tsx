import { type EntryField, entryFields } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { messages } from './messages.ts'

/** Why an entry goes back, and the one field that is unlocked; null for the whole of it. */
export interface SendBack {
  readonly words: string
  readonly field: EntryField | null
}

/** Sends an entry back with words; of an approved one a single field is unlocked. */
export function ReturnForm({
  approved,
  title,
  onReturn,
}: {
  approved: boolean
  title: string
  onReturn: (back: SendBack) => void
}) {
  const words = useMessages(messages)
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const [field, setField] = useState<EntryField | ''>(approved ? 'figure' : '')
  if (!open) {
    return (
      <Button kind="quiet" aria-label={`${words.returnEntry}: ${title}`} onClick={() => setOpen(true)}>
        {words.returnEntry}
      </Button>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onReturn({ words: why, field: field === '' ? null : field })
    setOpen(false)
    setWhy('')
  }
  return (
    <form onSubmit={submit} className="mt-2 flex flex-col gap-2">
      <label className="text-small">
        {words.returnWords}
        <textarea
          aria-label={words.returnWords}
          required
          lang="zh-CN"
          rows={2}
          maxLength={1000}
          className="field"
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      {approved && (
        <label className="text-small">
          {words.returnField}
          <select
            aria-label={words.returnField}
            className="field"
            value={field}
            onChange={(event) => setField(event.target.value as EntryField)}
          >
            {entryFields.map((name) => (
              <option key={name} value={name}>
                {words.fields[name]}
              </option>
            ))}
          </select>
        </label>
      )}
      <span className="flex gap-2">
        <Button type="submit">{words.send}</Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </span>
    </form>
  )
}
