import { type AuditEntryView, type PersonView, type PlaceView, type Role, roleWords } from '@gangmu/contract'
import { EmptyState } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { usePersonName } from '../../app/people.ts'
import { signInsQuery } from '../../client/queries.ts'
import { describeAction, describeSubject } from '../../parts/audit-words.ts'
import { formatInstant } from '../../parts/format-instant.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { messages } from './messages.ts'

export interface SignInsProps {
  readonly place: PlaceView
  readonly entries: readonly AuditEntryView[]
  /** What the accounts that entries name are called today. */
  readonly people: readonly PersonView[]
  /** Only entries before this number are shown; null for the newest. */
  readonly before: number | null
}

const prefix = 'account:'
/** Columns that narrow screens have no room for; what they hold stands below the act there. */
const wide = 'hidden sm:table-cell'

/** What the record says of signing in, accounts and rights, fifty at a time. */
export function SignInsView({ place, entries, people, before }: SignInsProps) {
  const words = useMessages(messages)
  const last = entries.at(-1)?.sequence ?? 1
  return (
    <SettingsFrame place={place} id="signIns" lead={words.lead}>
      {entries.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyAdvice}</EmptyState>
      ) : (
        <div className="mt-4">
          <table className="w-full border-collapse text-left">
            <caption className="sr-only">{words.caption}</caption>
            <thead className="sticky top-0 z-10 bg-paper text-ink-2">
              <tr className="border-hairline border-b">
                {[
                  [words.at, ''],
                  [words.actor, wide],
                  [words.action, ''],
                  [words.what, wide],
                  [words.detail, wide],
                ].map(([head, width]) => (
                  <th key={head} scope="col" className={`py-2 pr-4 font-normal ${width}`}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Line key={entry.sequence} entry={entry} people={people} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="mt-4 flex gap-4">
        {before !== null && (
          <a className="gm-button" href={addresses.signIns(place.code)}>
            {words.newest}
          </a>
        )}
        {entries.length === 50 && (
          <a className="gm-button" href={addresses.signIns(place.code, { before: last })}>
            {words.older}
          </a>
        )}
      </p>
    </SettingsFrame>
  )
}

function Line({ entry, people }: { entry: AuditEntryView; people: readonly PersonView[] }) {
  const { language } = useLanguage()
  const detail = useDetail()(entry)
  const nameOf = usePersonName(people)
  const failed = entry.action === 'sign-in-failed'
  const after = (entry.after ?? {}) as { readonly account?: unknown }
  const whom = entry.what.startsWith(prefix)
    ? nameOf(entry.what.slice(prefix.length))
    : typeof after.account === 'string'
      ? `${nameOf(after.account)} · ${describeSubject(entry.what, language)}`
      : describeSubject(entry.what, language)
  return (
    <tr className="border-hairline border-b align-baseline">
      <td className="py-1.5 pr-4 sm:whitespace-nowrap">
        <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
      </td>
      <td className={`py-1.5 pr-4 ${wide}`}>{nameOf(entry.actor)}</td>
      <td className="py-1.5 pr-4 sm:whitespace-nowrap">
        <span className={failed ? 'text-overdue' : ''}>
          {failed && <span aria-hidden="true">▲ </span>}
          {describeAction(entry.action, language)}
        </span>
        <span className="block text-ink-2 text-small sm:hidden">
          {[...new Set([nameOf(entry.actor), whom, detail])].filter((part) => part !== '').join(' · ')}
        </span>
      </td>
      <td className={`py-1.5 pr-4 ${wide}`} title={entry.what}>
        {whom}
      </td>
      <td className={`py-1.5 ${wide}`}>{detail}</td>
    </tr>
  )
}

/** What an entry holds besides who and whom: the device, the role, the days of a post, how often it failed. */
function useDetail(): (entry: AuditEntryView) => string {
  const words = useMessages(messages)
  const { language } = useLanguage()
  return ({ before, after }) => {
    const value = (after ?? before ?? {}) as Record<string, unknown>
    const text = (name: string) => (typeof value[name] === 'string' ? String(value[name]) : '')
    if (text('role') in roleWords) {
      const role = roleWords[text('role') as Role][language]
      return text('place') === '' ? role : `${role} · ${text('place')}`
    }
    if (text('means') !== '') return words.device(text('device'), words.means[text('means')] ?? text('means'))
    if (text('from') !== '') return words.tenure(text('from'), text('until') || null)
    if (typeof value.failures === 'number') {
      const paused = text('lockedUntil') === '' ? [] : [words.until(formatInstant(text('lockedUntil')))]
      return [words.failures(value.failures), ...paused].join(language === 'zh' ? '，' : ', ')
    }
    return text('name')
  }
}

function SignInsPage() {
  const { place } = usePlace()
  const search = usePageSearch()
  const before = /^\d{1,9}$/.test(search.before ?? '') ? Number(search.before) : undefined
  const answer = useQuery(signInsQuery(place.code, before))
  if (answer.isError) {
    return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  }
  if (answer.data === undefined) return <Loading />
  return <SignInsView place={place} {...answer.data} before={before ?? null} />
}

export const signInsPage = definePage({ id: 'sign-ins', path: '/w/$place/sign-ins', component: SignInsPage })
