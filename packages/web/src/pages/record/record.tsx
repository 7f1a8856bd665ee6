import type { AuditEntryView, PersonView, PlaceView } from '@gangmu/contract'
import { EmptyState, PageHeader } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { usePersonName } from '../../app/people.ts'
import { auditQuery } from '../../client/queries.ts'
import { describeAction, describeSubject } from '../../parts/audit-words.ts'
import { formatInstant } from '../../parts/format-instant.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { messages } from './messages.ts'

/** The record of changes, newest first, fifty at a time. */
export function RecordView({
  place,
  entries,
  people,
  total,
  before,
}: {
  place: PlaceView
  entries: readonly AuditEntryView[]
  /** What the accounts that entries name are called today. */
  people: readonly PersonView[]
  total: number
  /** Only entries before this number are shown; null for the newest. */
  before: number | null
}) {
  const words = useMessages(messages)
  const last = entries.at(-1)?.sequence ?? 1
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]} wide>
      <PageHeader title={words.title} lead={words.lead(total)} />
      {entries.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyAdvice}</EmptyState>
      ) : (
        <div className="mt-4 overflow-x-auto md:overflow-visible">
          <table className="w-full min-w-160 border-collapse text-left">
            <caption className="sr-only">{words.title}</caption>
            <thead className="sticky top-0 z-10 bg-paper text-ink-2">
              <tr className="border-hairline border-b">
                <th scope="col" className="py-2 pr-4 text-right font-normal whitespace-nowrap">
                  {words.sequence}
                </th>
                <th scope="col" className="py-2 pr-4 font-normal">
                  {words.at}
                </th>
                <th scope="col" className="py-2 pr-4 font-normal">
                  {words.actor}
                </th>
                <th scope="col" className="py-2 pr-4 font-normal">
                  {words.action}
                </th>
                <th scope="col" className="py-2 pr-4 font-normal">
                  {words.what}
                </th>
                <th scope="col" className="w-2/5 py-2 font-normal">
                  {words.detail}
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Entry key={entry.sequence} entry={entry} people={people} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="mt-4 flex gap-4">
        {before !== null && (
          <a className="gm-button" href={addresses.record(place.code)}>
            {words.newest}
          </a>
        )}
        {last > 1 && entries.length > 0 && (
          <a className="gm-button" href={addresses.record(place.code, { before: last })}>
            {words.older}
          </a>
        )}
      </p>
    </PageFrame>
  )
}

function Entry({ entry, people }: { entry: AuditEntryView; people: readonly PersonView[] }) {
  const nameOf = usePersonName(people)
  const words = useMessages(messages)
  const { language } = useLanguage()
  return (
    <tr className="border-hairline border-b align-baseline">
      <td className="py-2 pr-4 text-right text-ink-2">{entry.sequence}</td>
      <td className="py-2 pr-4 whitespace-nowrap">
        <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
      </td>
      <td className="py-2 pr-4">{nameOf(entry.actor)}</td>
      <td className="py-2 pr-4 whitespace-nowrap">{describeAction(entry.action, language)}</td>
      <td className="py-2 pr-4" title={entry.what}>
        {entry.what.startsWith('account:') ? nameOf(entry.what.slice(8)) : describeSubject(entry.what, language)}
      </td>
      <td className="py-2">
        <details>
          <summary className="cursor-pointer">
            <span lang="zh-CN">{summarise(entry) ?? words.show}</span>
          </summary>
          <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 text-small">
            <dt className="text-ink-2">{words.before}</dt>
            <dd className="min-w-0">
              <Value value={entry.before} none={words.none} />
            </dd>
            <dt className="text-ink-2">{words.after}</dt>
            <dd className="min-w-0">
              <Value value={entry.after} none={words.none} />
            </dd>
            <dt className="text-ink-2">{entry.algorithm}</dt>
            <dd className="min-w-0 font-mono">{entry.hash}</dd>
          </dl>
        </details>
      </td>
    </tr>
  )
}

/** The words an entry is about, where it carries any: the quote decided on, a title, a name. */
function summarise(entry: AuditEntryView): string | null {
  const value = (entry.after ?? entry.before) as Record<string, unknown> | null
  if (value === null || typeof value !== 'object') return null
  const anchor = value.anchor as { quote?: unknown } | undefined
  for (const words of [anchor?.quote, value.title, value.fileName, value.name]) {
    if (typeof words === 'string' && words !== '') return words.length > 60 ? `${words.slice(0, 60)}……` : words
  }
  return null
}

function Value({ value, none }: { value: unknown; none: string }) {
  if (value === null || value === undefined) return none
  return <pre className="max-h-48 overflow-auto whitespace-pre-wrap font-mono">{JSON.stringify(value, null, 1)}</pre>
}

function RecordPage() {
  const { place } = usePlace()
  const search = usePageSearch()
  const before = /^\d{1,9}$/.test(search.before ?? '') ? Number(search.before) : undefined
  const answer = useQuery(auditQuery(place.code, before))
  if (answer.isError) {
    return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  }
  if (answer.data === undefined) return <Loading />
  return <RecordView place={place} {...answer.data} before={before ?? null} />
}

export const recordPage = definePage({ id: 'record', path: '/w/$place/record', component: RecordPage })
