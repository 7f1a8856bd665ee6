import { type CommitmentView, type PlaceView, routes } from '@gangmu/contract'
import { EmptyState, PageHeader } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { useGo, usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { type CommitmentSearch, commitmentsQuery } from '../../client/queries.ts'
import { routeAddress } from '../../client/route-address.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { CommitmentFilters } from './commitment-filters.tsx'
import { readCommitmentSearch } from './commitment-search.ts'
import { CommitmentTable } from './commitment-table.tsx'
import { messages } from './messages.ts'

export interface CommitmentsProps {
  readonly place: PlaceView
  readonly commitments: readonly CommitmentView[]
  readonly total: number
  readonly search: CommitmentSearch
  readonly onSearch: (search: CommitmentSearch) => void
}

/** The ledger as a table; what it is narrowed and sorted by stands in the address. */
export function CommitmentsView({ place, commitments, total, search, onSearch }: CommitmentsProps) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const narrowed = search.q !== undefined || search.kind !== undefined || search.year !== undefined
  const download = (format: 'xlsx' | 'csv' | 'csv-plain' | 'json') =>
    routeAddress(routes.exportCommitments, { place: place.code, format }, { ...search, lang: language })
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]} wide>
      <PageHeader
        title={words.title}
        lead={words.lead(commitments.length, total)}
        actions={
          total > 0 && (
            <>
              <a className="gm-button" href={download('xlsx')} download>
                {words.xlsx}
              </a>
              <a className="gm-button" href={download('csv')} download>
                {words.csv}
              </a>
              <a className="gm-button" href={download('csv-plain')} download title={words.csvPlainHint}>
                {words.csvPlain}
              </a>
              <a className="gm-button" href={download('json')} download>
                {words.json}
              </a>
            </>
          )
        }
      />
      {total === 0 && !narrowed ? (
        <EmptyState
          title={words.empty}
          action={
            <a className="gm-button" href={addresses.documents(place.code)}>
              {words.toDocuments}
            </a>
          }
        >
          {words.emptyAdvice}
        </EmptyState>
      ) : (
        <>
          <CommitmentFilters
            key={search.q ?? ''}
            search={search}
            years={[...new Set(commitments.map((one) => String(one.year)))]}
            clear={narrowed ? addresses.commitments(place.code) : null}
            onSearch={onSearch}
          />
          {commitments.length === 0 ? (
            <EmptyState title={words.noMatch}>{words.noMatchAdvice}</EmptyState>
          ) : (
            <CommitmentTable place={place} commitments={commitments} search={search} />
          )}
        </>
      )}
    </PageFrame>
  )
}

function CommitmentsPage() {
  const { place } = usePlace()
  const go = useGo()
  const search = readCommitmentSearch(usePageSearch())
  const answer = useQuery(commitmentsQuery(place.code, search))
  if (answer.isError) {
    return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  }
  if (answer.data === undefined) return <Loading />
  return (
    <CommitmentsView
      place={place}
      commitments={answer.data.commitments}
      total={answer.data.total}
      search={search}
      onSearch={(next) => go(addresses.commitments(place.code, { ...next }), { replace: true })}
    />
  )
}

export const commitmentsPage = definePage({
  id: 'commitments',
  path: '/w/$place/commitments',
  component: CommitmentsPage,
})
