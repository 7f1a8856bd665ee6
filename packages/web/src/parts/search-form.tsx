import { Button } from '@gangmu/ui'
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { type Messages, useMessages } from '../app/language.tsx'
import { useKeys } from '../app/use-keys.ts'

const zh = { find: '查找', clear: '清除条件' }
const messages: Messages<typeof zh> = { zh, en: { find: 'Find', clear: 'Clear filters' } }

/**
 * Words to find, looked for on Enter; `/` leads to the field. Further filters stand beside it.
 * @example <SearchForm label="查找账号" q={q} clear={addresses.accounts(place)} onSearch={search} />
 */
export function SearchForm({
  label,
  q,
  clear,
  children,
  onSearch,
}: {
  label: string
  q: string
  /** Address without words; null when nothing is narrowed. */
  clear: string | null
  children?: ReactNode
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
        <label htmlFor={id} className="block text-ink-2 text-small">
          {label}
        </label>
        <input
          id={id}
          ref={field}
          type="search"
          className="field w-56!"
          value={typed}
          maxLength={100}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {children}
      <Button type="submit">{words.find}</Button>
      {clear !== null && (
        <a className="gm-button gm-button-quiet" href={clear} data-replace="">
          {words.clear}
        </a>
      )}
    </form>
  )
}
