import { describeCode } from '@gangmu/reader'
import { Button } from '@gangmu/ui'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { useKeys } from '../../app/use-keys.ts'
import type { CommitmentSearch } from '../../client/queries.ts'
import { messages } from './messages.ts'

/** Words, kind and year; words are looked for on Enter, the others at once. */
export function CommitmentFilters({
  search,
  years,
  clear,
  onSearch,
}: {
  search: CommitmentSearch
  /** Years that occur in what is shown. */
  years: readonly string[]
  /** Address without filters; null when there are none. */
  clear: string | null
  onSearch: (search: CommitmentSearch) => void
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => field.current?.focus() })
  const [q, setQ] = useState(search.q ?? '')
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch({ ...search, q: q.trim() || undefined })
  }
  const choices = [...new Set([...years, ...(search.year ? [search.year] : [])])].sort()
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
          value={q}
          maxLength={100}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-kind`} className="block text-ink-2 text-small">
          {words.kind}
        </label>
        <select
          id={`${id}-kind`}
          className="field"
          value={search.kind ?? ''}
          onChange={(event) =>
            onSearch({ ...search, kind: (event.target.value || undefined) as CommitmentSearch['kind'] })
          }
        >
          <option value="">{words.any}</option>
          {(['target', 'task', 'project'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {describeCode(kind, language)}
            </option>
          ))}
        </select>
      </div>
      {choices.length > 0 && (
        <div>
          <label htmlFor={`${id}-year`} className="block text-ink-2 text-small">
            {words.year}
          </label>
          <select
            id={`${id}-year`}
            className="field"
            value={search.year ?? ''}
            onChange={(event) => onSearch({ ...search, year: event.target.value || undefined })}
          >
            <option value="">{words.any}</option>
            {choices.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </div>
      )}
      <Button type="submit">{words.find}</Button>
      {clear !== null && (
        <a className="gm-button gm-button-quiet" href={clear}>
          {words.clear}
        </a>
      )}
    </form>
  )
}
