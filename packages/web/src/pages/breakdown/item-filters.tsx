import { itemKinds, itemStates, type UnitView } from '@gangmu/contract'
import { useMessages } from '../../app/language.tsx'
import type { ItemSearch } from '../../client/year-queries.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { itemWords } from '../../parts/item-words.ts'
import { SearchForm } from '../../parts/search-form.tsx'
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
  const choice = <K extends 'kind' | 'state' | 'unit' | 'leader' | 'missing'>(
    name: K,
    choices: readonly (readonly [NonNullable<ItemSearch[K]>, string])[],
  ) => (
    <ChoiceField<NonNullable<ItemSearch[K]> | ''>
      label={words[name]}
      look="filter"
      className="max-w-48"
      value={search[name] ?? ''}
      choices={[['', words.any], ...choices]}
      onValue={(value) => onSearch({ ...search, [name]: value || undefined })}
    />
  )
  const leaders = units.flatMap(({ posts }) => posts).filter(({ kind }) => kind === 'leader-in-charge')
  return (
    <SearchForm
      label={words.q}
      q={search.q ?? ''}
      clear={clear}
      onSearch={(q) => onSearch({ ...search, q: q || undefined })}
    >
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
    </SearchForm>
  )
}
