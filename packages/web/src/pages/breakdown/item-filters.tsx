import { itemKinds, itemStates, type UnitView } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useMessages } from '../../app/language.tsx'
import { useKeys } from '../../app/use-keys.ts'
import type { ItemSearch } from '../../client/year-queries.ts'
import { itemWords } from '../../parts/item-words.ts'
import { messages } from './messages.ts'

/** Words, kind, state, unit, leader and what is missing; words are looked for on Enter, the others at once. */
export function ItemFilters({
  search,
  units,
  clear,
  onSearch,
}: {
  search: ItemSearch
  units: readonly UnitView[]
  /** Address without filters; null when there are none. */
  clear: string | null
  onSearch: (search: ItemSearch) => void
}) {
  const words = useMessages(messages)
  const { kinds, states } = useMessages(itemWords)
  const field = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => field.current?.focus() })
  const [q, setQ] = useState(search.q ?? '')
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch({ ...search, q: q.trim() || undefined })
  }
  const choice = (
    name: 'kind' | 'state' | 'unit' | 'leader' | 'missing',
    options: readonly (readonly [string, string])[],
  ) => (
    <div>
      <label htmlFor={`${id}-${name}`} className="block text-ink-2 text-small">
        {words[name]}
      </label>
      <select
        id={`${id}-${name}`}
        className="field max-w-48"
        value={search[name] ?? ''}
        onChange={(event) => onSearch({ ...search, [name]: event.target.value || undefined })}
      >
        <option value="">{words.any}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
  const leaders = units.flatMap(({ posts }) => posts).filter(({ kind }) => kind === 'leader-in-charge')
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
          className="field w-44!"
          value={q}
          maxLength={100}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      {choice(
        'kind',
        itemKinds.map((kind) => [kind, kinds[kind]]),
      )}
      {choice(
        'state',
        itemStates.map((state) => [state, states[state]]),
      )}
      {choice(
        'unit',
        units.map((unit) => [unit.id, unit.shortName ?? unit.name]),
      )}
      {choice(
        'leader',
        leaders.map((post) => [post.id, post.title]),
      )}
      {choice('missing', [
        ['lead', words.missingLead],
        ['deadline', words.missingDeadline],
      ])}
      <Button type="submit">{words.find}</Button>
      {clear !== null && (
        <a className="gm-button gm-button-quiet" href={clear} data-replace="">
          {words.clear}
        </a>
      )}
    </form>
  )
}
