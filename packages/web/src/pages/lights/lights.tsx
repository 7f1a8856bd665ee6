import { useQuery } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useGo, usePageSearch } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { lightsQuery } from '../../client/progress-queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { YearOnDay, type YearOnDayProps } from '../../parts/year-on-day.tsx'
import { LightsView } from './lights-view.tsx'
import { readLightFilter } from './read-light-filter.ts'

function Lights(props: YearOnDayProps) {
  const { place, overview } = props
  const { year, on } = overview
  const go = useGo()
  const { state, unit } = readLightFilter(usePageSearch())
  const answer = useQuery(lightsQuery(place.code, year, { on, state, unit }))
  if (answer.isError) return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  if (answer.data === undefined) return <Loading />
  return (
    <LightsView
      {...props}
      {...answer.data}
      filter={{ state, unit }}
      onFilter={(next) => go(addresses.lights(place.code, { year, on, ...next }), { replace: true })}
    />
  )
}

export const lightsPage = definePage({
  id: 'lights',
  path: '/w/$place/overview/items',
  component: () => <YearOnDay>{(year) => <Lights {...year} />}</YearOnDay>,
})
