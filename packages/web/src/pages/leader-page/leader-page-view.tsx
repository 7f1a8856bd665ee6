import type { ItemLineView, LightState, OverviewView, PlaceView } from '@gangmu/contract'
import { Button, PageHeader } from '@gangmu/ui'
import { addresses } from '../../app/addresses.ts'
import { useLanguage, useMessages } from '../../app/language.tsx'
import { LightMark } from '../../parts/light-mark.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { messages } from './messages.ts'

export interface LeaderPageProps {
  readonly place: PlaceView
  readonly overview: OverviewView
  readonly unitName: (id: string) => string
}

/** One sheet of A4 holds so many lines of each kind; the rest stands in the overview. */
const most = { decisions: 8, changes: 12 }

const groups: Readonly<Record<'done' | 'onTrack' | 'behind' | 'overdue', readonly LightState[]>> = {
  done: ['done', 'done-early'],
  onTrack: ['ahead', 'on-schedule', 'due-soon', 'standing', 'not-due'],
  behind: ['slightly-behind', 'behind', 'far-behind'],
  overdue: ['overdue'],
}
const worse: readonly LightState[] = ['overdue', 'far-behind', 'behind', 'slightly-behind']

/** What went wrong first, then what is new otherwise. */
function rank({ state }: ItemLineView): number {
  const at = worse.indexOf(state)
  return at < 0 ? worse.length : at
}

/** The year in five minutes: five numbers, what needs a decision, what changed within a week. Prints on one A4. */
export function LeaderPageView({ place, overview, unitName }: LeaderPageProps) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const { year, on, rollUp, law, waiting, changed } = overview
  const counted = (states: readonly LightState[]) =>
    rollUp.states.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0)
  const decisions = [
    ...waiting.obstacles.map(({ id, item, unit, ask }) => ({ id, item, words: words.asks(unitName(unit), ask) })),
    ...waiting.extensionRequests.map(({ id, item, unit, deadline, reason }) => ({
      id,
      item,
      words: words.extension(unitName(unit), deadline, reason),
    })),
  ]
  const numbers = [
    { label: words.done, value: counted(groups.done), colour: 'text-done' },
    { label: words.onTrack, value: counted(groups.onTrack), colour: 'text-on-schedule' },
    { label: words.behind, value: counted(groups.behind), colour: 'text-behind' },
    { label: words.overdue, value: counted(groups.overdue), colour: 'text-overdue' },
    { label: words.open, value: decisions.length, colour: '', hint: words.openHint },
  ]
  const others = rollUp.total - counted(Object.values(groups).flat())
  const changes = [...changed].sort((one, other) => rank(one) - rank(other))
  const title = words.title(place.name, year)
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.back, href: addresses.overview(place.code, { year, on }) },
        { label: title },
      ]}
    >
      <PageHeader
        title={title}
        lead={words.lead(on, rollUp.total, others)}
        actions={<Button onClick={() => window.print()}>{words.print}</Button>}
      />
      <section aria-label={words.numbers} className="mt-6">
        <dl className="grid grid-cols-2 gap-4 sm:grid-cols-5 print:grid-cols-5">
          {numbers.map(({ label, value, colour, hint }) => (
            <div key={label} className="border-hairline border-t pt-2">
              <dt className="text-ink-2">{label}</dt>
              <dd className={`font-semibold text-page tabular-nums ${colour}`}>{value}</dd>
              {hint && <dd className="text-ink-2 text-small">{hint}</dd>}
            </div>
          ))}
        </dl>
      </section>
      <section className="mt-6" aria-labelledby="decisions">
        <h2 id="decisions" className="mb-1 font-semibold text-title">
          {words.decisions}
        </h2>
        {decisions.length === 0 && <p className="text-ink-2">{words.noDecisions}</p>}
        <ol className="list-decimal pl-6">
          {decisions.slice(0, most.decisions).map((one) => (
            <li key={one.id} lang="zh-CN">
              <a className="no-underline hover:underline" href={addresses.item(place.code, one.item)}>
                {one.words}
              </a>
            </li>
          ))}
        </ol>
        <Rest count={decisions.length - most.decisions} />
      </section>
      <section className="mt-6" aria-labelledby="changes">
        <h2 id="changes" className="mb-1 font-semibold text-title">
          {words.changed}
        </h2>
        {changes.length === 0 && <p className="text-ink-2">{words.noChange}</p>}
        <ul>
          {changes.slice(0, most.changes).map((line) => (
            <li key={line.id} className="flex flex-wrap items-baseline gap-x-3 border-hairline border-b py-1">
              <a
                className="min-w-0 flex-1 basis-64 no-underline hover:underline"
                lang="zh-CN"
                href={addresses.item(place.code, line.id)}
              >
                {line.number}. {line.title}
                {line.lead !== null && <span className="ml-2 text-ink-2">{unitName(line.lead)}</span>}
              </a>
              <span className="whitespace-nowrap">
                {line.weekBefore !== null && (
                  <>
                    <LightMark state={line.weekBefore} looks={law.looks} /> <span aria-hidden="true">→</span>{' '}
                  </>
                )}
                <LightMark state={line.state} looks={law.looks} />
              </span>
            </li>
          ))}
        </ul>
        <Rest count={changes.length - most.changes} />
      </section>
      <p className="mt-4 text-ink-2 text-small">{words.rules(law.words[language])}</p>
    </PageFrame>
  )
}

function Rest({ count }: { count: number }) {
  const words = useMessages(messages)
  return count > 0 ? <p className="text-ink-2">{words.more(count)}</p> : null
}
