import { type CommitmentView, type PlaceView, routes } from '@gangmu/contract'
import { EmptyState, PageHeader } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { useGo, usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { type CommitmentSearch, commitmentsQuery } from '../../client/queries.ts'
import { routeAddress } from '../../client/route-address.ts'
import { describeCode } from '../../parts/code-words.ts'
import { CommitmentTarget } from '../../parts/commitment-target.tsx'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { CommitmentFilters } from './commitment-filters.tsx'
import { nextSort, readCommitmentSearch } from './commitment-search.ts'
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
  const narrowed = search.q !== undefined || search.kind !== undefined || search.year !== undefined
  const download = (format: 'csv' | 'json') =>
    routeAddress(routes.exportCommitments, { place: place.code, format }, { ...search })
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]} wide>
      <PageHeader
        title={words.title}
        lead={words.lead(commitments.length, total)}
        actions={
          total > 0 && (
            <>
              <a className="gm-button" href={download('csv')} download>
                {words.csv}
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

function CommitmentTable({
  place,
  commitments,
  search,
}: {
  place: PlaceView
  commitments: readonly CommitmentView[]
  search: CommitmentSearch
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const now = search.sort ?? 'number'
  const head = (column: 'number' | 'kind' | 'section', label: string, className = '') => {
    const here = now === column || now === `-${column}`
    const order = here ? (now.startsWith('-') ? 'descending' : 'ascending') : 'none'
    return (
      <th scope="col" aria-sort={order} className={`py-2 pr-4 font-normal whitespace-nowrap ${className}`}>
        <a
          className="no-underline hover:underline"
          href={addresses.commitments(place.code, { ...search, sort: nextSort(search.sort, column) })}
          data-replace=""
          aria-label={words.sorted(label)}
        >
          {label}
          <span aria-hidden="true">{order === 'ascending' ? ' ↑' : order === 'descending' ? ' ↓' : ''}</span>
        </a>
      </th>
    )
  }
  return (
    <div className="mt-4 overflow-x-auto md:overflow-visible">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="sticky top-0 z-10 bg-paper text-ink-2">
          <tr className="border-hairline border-b">
            {head('number', words.number, 'text-right sm:w-24')}
            <th scope="col" className="w-1/2 py-2 pr-4 font-normal">
              {words.quote}
            </th>
            {head('kind', words.kind, 'hidden sm:table-cell')}
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.target}
            </th>
            {head('section', words.section, 'hidden md:table-cell')}
          </tr>
        </thead>
        <tbody>
          {commitments.map((one) => (
            <tr key={one.address} className="border-hairline border-b align-baseline hover:bg-sunken">
              <td className="py-2 pr-4 text-right text-ink-2 whitespace-nowrap">
                <span className="hidden sm:inline">{one.year}</span>
                <span className="ml-2 inline-block min-w-8 text-ink">{one.number}</span>
              </td>
              <th scope="row" lang="zh-CN" className="py-2 pr-4 font-normal">
                <a
                  className="font-serif text-strong no-underline hover:underline"
                  href={addresses.commitment(place.code, one.address)}
                >
                  {one.quote.quote}
                </a>
                {one.stated !== null && one.named !== null && one.stated > one.named && (
                  <span className="ml-2 text-slightly-behind text-small whitespace-nowrap">
                    {words.listed(one.stated, one.named)}
                  </span>
                )}
              </th>
              <td className="hidden py-2 pr-4 whitespace-nowrap sm:table-cell">{describeCode(one.kind, language)}</td>
              <td className="py-2 pr-4">{one.target ? <CommitmentTarget target={one.target} /> : words.noTarget}</td>
              <td className="hidden max-w-60 py-2 text-ink-2 md:table-cell" lang="zh-CN">
                {one.section?.title ?? ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
