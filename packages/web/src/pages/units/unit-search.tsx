import { Button } from '@gangmu/ui'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { useKeys } from '../../app/use-keys.ts'
import { messages } from './messages.ts'

/** The words to find, looked for on Enter. */
export function UnitSearch({
  q,
  clear,
  onSearch,
}: {
  q: string
  /** Address without words. */
  clear: string
  onSearch: (q: string) => void
}) {
  const words = useMessages(messages)
  const field = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => field.current?.focus() })
  const [typed, setTyped] = useState(q)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(typed.trim())
  }
  return (
    <form onSubmit={submit} className="screen-only mt-4 flex flex-wrap items-end gap-3">
      <div>
        <label htmlFor={`${id}-q`} className="block text-ink-2 text-small">
          {words.q}
        </label>
        <input
          id={`${id}-q`}
          ref={field}
          type="search"
          className="field w-56!"
          value={typed}
          maxLength={100}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Button type="submit">{words.find}</Button>
      {q !== '' && (
        <a className="gm-button gm-button-quiet" href={clear} data-replace="">
          {words.clear}
        </a>
      )}
    </form>
  )
}
