import { routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { mayCall } from '../../app/may-call.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { lawQuery } from '../../client/progress-queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { RulesView } from './rules-view.tsx'

function RulesPage() {
  const { place } = usePlace()
  const own = useOwnPlace()
  const client = useQueryClient()
  const answer = useQuery(lawQuery(place.code))
  const choose = useMutation({
    mutationFn: (law: string) =>
      callRoute(routes.chooseLaw, {
        params: { place: place.code },
        body: { law, expectedVersion: answer.data?.version ?? 0 },
      }),
    // Every light of the place may be another now.
    onSettled: () => client.invalidateQueries(),
  })
  if (answer.isError) return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  if (answer.data === undefined) return <Loading />
  return (
    <RulesView
      place={place}
      answer={answer.data}
      mayChoose={mayCall(routes.chooseLaw, own)}
      busy={choose.isPending}
      problem={choose.error ? problemOf(choose.error) : null}
      onChoose={(law) => choose.mutate(law)}
    />
  )
}

export const rulesPage = definePage({ id: 'rules', path: '/w/$place/overview/rules', component: RulesPage })
