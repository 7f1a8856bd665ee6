import type { OverviewView, PlaceView } from '@gangmu/contract'
import { EmptyState, PageHeader } from '@gangmu/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { addresses } from '../app/addresses.ts'
import { type Messages, useMessages } from '../app/language.tsx'
import { usePageSearch } from '../app/navigation.ts'
import { overviewQuery } from '../client/progress-queries.ts'
import { unitsQuery } from '../client/queries.ts'
import { Loading } from './loading.tsx'
import { PageFrame } from './page-frame.tsx'
import { PageProblem } from './page-problem.tsx'
import { nameBy } from './unit-names.ts'
import { usePlace } from './use-place.ts'
import { useYear } from './use-year.ts'

const zh = {
  title: '进展',
  emptyTitle: '还没有已印发的任务分解',
  emptyAdvice: '任务分解印发后，这里显示每项任务的状态。',
  toBreakdown: '去任务分解',
}
const messages: Messages<typeof zh> = {
  zh,
  en: {
    title: 'Progress',
    emptyTitle: 'No breakdown has been issued yet',
    emptyAdvice: 'Once one is issued, every item’s state is shown here.',
    toBreakdown: 'To the breakdown',
  },
}

/** What a page about a year on a day is given. */
export interface YearOnDayProps {
  readonly place: PlaceView
  readonly overview: OverviewView
  readonly unitName: (id: string) => string
}

/** Nothing has been issued: what that means, and where to go. */
export function NothingIssued({ place }: { place: PlaceView }) {
  const words = useMessages(messages)
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]}>
      <PageHeader title={words.title} />
      <EmptyState
        title={words.emptyTitle}
        action={
          <a className="gm-button" href={addresses.breakdown(place.code)}>
            {words.toBreakdown}
          </a>
        }
      >
        {words.emptyAdvice}
      </EmptyState>
    </PageFrame>
  )
}

/** Fetches the year and the day that the address names, the newest issued year and today where it names none. */
export function YearOnDay({ children }: { children: (props: YearOnDayProps) => ReactNode }) {
  const { place } = usePlace()
  const search = usePageSearch()
  const { year, query } = useYear(place.code, search.year)
  const units = useQuery(unitsQuery(place.code))
  const overview = useQuery({ ...overviewQuery(place.code, year ?? 0, search.on), enabled: typeof year === 'number' })
  const failed = [query, units, overview].find(({ isError }) => isError)
  if (failed) return <PageProblem error={failed.error} onRetry={() => failed.refetch()} />
  if (year === null) return <NothingIssued place={place} />
  if (units.data === undefined || overview.data === undefined) return <Loading />
  return children({ place, overview: overview.data, unitName: nameBy(units.data.units).unit })
}
