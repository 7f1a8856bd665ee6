import type { ComparisonView, ItemView, PlaceView, UnitView } from '@gangmu/contract'
import { Button, EmptyState, PageHeader } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { useGo, usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { unitsQuery } from '../../client/queries.ts'
import { breakdownsQuery, comparisonQuery, itemsQuery } from '../../client/year-queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { usePlace } from '../../parts/use-place.ts'
import { readYear } from '../../parts/use-year.ts'
import { Difference } from './difference.tsx'
import { messages } from './messages.ts'

/** Which days; absent is the day of issue and today. */
export interface Days {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export interface ComparisonProps {
  readonly place: PlaceView
  readonly year: number
  readonly comparison: ComparisonView
  readonly items: readonly ItemView[]
  readonly units: readonly UnitView[]
  readonly onDays: (days: Days) => void
}

const kinds = ['changed', 'dropped', 'added'] as const

/** A breakdown on two days: added, changed and dropped items, with what they were and why. */
export function ComparisonPageView({ place, year, comparison, items, units, onDays }: ComparisonProps) {
  const words = useMessages(messages)
  const { from, to, differences, decisions } = comparison
  const names = nameBy(units)
  const titles = new Map(items.map(({ id, title }) => [id, title]))
  const count = (kind: (typeof kinds)[number]) => differences.filter(({ change }) => change === kind).length
  return (
    <PageFrame
      trail={[
        { label: place.name, href: addresses.home(place.code) },
        { label: words.breakdown, href: addresses.breakdown(place.code, { year }) },
        { label: words.title },
      ]}
    >
      <PageHeader title={`${words.title} ${year}`} lead={words.lead(from, to)} />
      <DaysForm key={`${from}${to}`} from={from} to={to} onDays={onDays} />
      <p className="mt-4 text-strong" role="status">
        {words.counts(count('added'), count('changed'), count('dropped'))}
      </p>
      {differences.length === 0 ? (
        <EmptyState title={words.none}>{words.noneAdvice}</EmptyState>
      ) : (
        kinds
          .filter((kind) => count(kind) > 0)
          .map((kind) => (
            <section key={kind} className="mt-6" aria-labelledby={`changes-${kind}`}>
              <h2 id={`changes-${kind}`} className="font-semibold text-title">
                {words.changes[kind]}
              </h2>
              <ul className="mt-1">
                {differences
                  .filter(({ change }) => change === kind)
                  .map((one) => (
                    <Difference
                      key={one.after.id}
                      place={place}
                      one={one}
                      decisions={decisions.filter(({ id }) => one.decisions.includes(id))}
                      titleOf={(item) => titles.get(item) ?? item}
                      names={names}
                    />
                  ))}
              </ul>
            </section>
          ))
      )}
    </PageFrame>
  )
}

function DaysForm({ from, to, onDays }: { from: string; to: string; onDays: (days: Days) => void }) {
  const words = useMessages(messages)
  const [days, setDays] = useState({ from, to })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDays(days)
  }
  return (
    <form onSubmit={submit} className="screen-only mt-4 flex flex-wrap items-end gap-3">
      <TextField
        label={words.from}
        type="date"
        value={days.from}
        onValue={(value) => setDays({ ...days, from: value })}
      />
      <TextField label={words.to} type="date" value={days.to} onValue={(value) => setDays({ ...days, to: value })} />
      <Button type="submit" disabled={days.from === '' || days.to === '' || days.from > days.to}>
        {words.show}
      </Button>
      <Button kind="quiet" onClick={() => onDays({})}>
        {words.baseline}
      </Button>
    </form>
  )
}

const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '')

function ComparisonPage() {
  const { place } = usePlace()
  const go = useGo()
  const search = usePageSearch()
  const breakdowns = useQuery(breakdownsQuery(place.code))
  const broken = breakdowns.data?.breakdowns.map(({ year }) => year) ?? []
  const year = readYear(search.year, broken) ?? 0
  const days = { ...(isDay(search.from) ? { from: search.from } : {}), ...(isDay(search.to) ? { to: search.to } : {}) }
  const comparison = useQuery({ ...comparisonQuery(place.code, year, days), enabled: year > 0 })
  const items = useQuery({ ...itemsQuery(place.code, year, {}), enabled: year > 0 })
  const units = useQuery(unitsQuery(place.code))
  const failed = [breakdowns, comparison, items, units].find((query) => query.isError)
  if (failed) return <PageProblem error={failed.error} onRetry={() => failed.refetch()} />
  if (!comparison.data || !items.data || !units.data) return <Loading />
  return (
    <ComparisonPageView
      place={place}
      year={year}
      comparison={comparison.data}
      items={items.data.items}
      units={units.data.units}
      onDays={(next) => go(addresses.comparison(place.code, { year, ...next }), { replace: true })}
    />
  )
}

export const comparisonPage = definePage({
  id: 'comparison',
  path: '/w/$place/breakdown/comparison',
  component: ComparisonPage,
})
