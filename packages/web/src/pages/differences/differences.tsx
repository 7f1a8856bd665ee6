import { useQuery } from '@tanstack/react-query'
import { definePage } from '../../app/page-definition.ts'
import { differencesQuery } from '../../client/progress-queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { YearOnDay, type YearOnDayProps } from '../../parts/year-on-day.tsx'
import { DifferencesView } from './differences-view.tsx'

function Differences(props: YearOnDayProps) {
  const { year, on } = props.overview
  const answer = useQuery(differencesQuery(props.place.code, year, on))
  if (answer.isError) return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  if (answer.data === undefined) return <Loading />
  return <DifferencesView {...props} differences={answer.data.differences} />
}

export const differencesPage = definePage({
  id: 'differences',
  path: '/w/$place/overview/differences',
  component: () => <YearOnDay>{(year) => <Differences {...year} />}</YearOnDay>,
})
