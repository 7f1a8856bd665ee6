import { useQuery } from '@tanstack/react-query'
import { usePageParam } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { indicatorQuery } from '../../client/progress-queries.ts'
import { unitsQuery } from '../../client/queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { usePlace } from '../../parts/use-place.ts'
import { IndicatorView } from './indicator-view.tsx'

function IndicatorPage() {
  const { place } = usePlace()
  const indicator = useQuery(indicatorQuery(place.code, usePageParam('indicator')))
  const units = useQuery(unitsQuery(place.code))
  const failed = [indicator, units].find(({ isError }) => isError)
  if (failed) return <PageProblem error={failed.error} onRetry={() => failed.refetch()} />
  if (indicator.data === undefined || units.data === undefined) return <Loading />
  return <IndicatorView place={place} detail={indicator.data} unitName={nameBy(units.data.units).unit} />
}

export const indicatorPage = definePage({
  id: 'indicator',
  path: '/w/$place/indicators/$indicator',
  component: IndicatorPage,
})
