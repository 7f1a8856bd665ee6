import { describeCode } from '@gangmu/reader'
import { useLanguage, useMessages } from '../../app/language.tsx'
import type { CommitmentSearch } from '../../client/queries.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { SearchForm } from '../../parts/search-form.tsx'
import { messages } from './messages.ts'

const kinds = ['target', 'task', 'project'] as const

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
  const shownYears = [...new Set([...years, ...(search.year ? [search.year] : [])])].sort()
  return (
    <SearchForm
      label={words.q}
      q={search.q ?? ''}
      clear={clear}
      onSearch={(q) => onSearch({ ...search, q: q || undefined })}
    >
      <ChoiceField<(typeof kinds)[number] | ''>
        label={words.kind}
        look="filter"
        value={search.kind ?? ''}
        choices={[['', words.any], ...kinds.map((kind) => [kind, describeCode(kind, language)] as const)]}
        onValue={(kind) => onSearch({ ...search, kind: kind || undefined })}
      />
      {shownYears.length > 0 && (
        <ChoiceField
          label={words.year}
          look="filter"
          value={search.year ?? ''}
          choices={[['', words.any], ...shownYears.map((year) => [year, year] as const)]}
          onValue={(year) => onSearch({ ...search, year: year || undefined })}
        />
      )}
    </SearchForm>
  )
}
