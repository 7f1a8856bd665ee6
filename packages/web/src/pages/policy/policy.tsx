import { type AccountPolicy, routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { ownAccountQuery, policyQuery, sessionQuery } from '../../client/queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { PolicyView } from './policy-view.tsx'

function PolicyPage() {
  const { place } = usePlace()
  const client = useQueryClient()
  const answer = useQuery(policyQuery(place.code))
  const save = useMutation({
    mutationFn: (policy: AccountPolicy) =>
      callRoute(routes.setAccountPolicy, {
        params: { place: place.code },
        body: { policy, expectedVersion: answer.data?.version ?? 0 },
      }),
    // What now stands is shown, also when somebody else was first; oneself may have to set a second factor up.
    onSettled: () =>
      Promise.all(
        [policyQuery(place.code).queryKey, ownAccountQuery.queryKey, sessionQuery.queryKey].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  })
  if (answer.isError) {
    return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  }
  if (answer.data === undefined) return <Loading />
  const { policy, version, mayChange } = answer.data
  return (
    <PolicyView
      key={version}
      place={place}
      policy={policy}
      mayChange={mayChange}
      busy={save.isPending}
      problem={save.error ? problemOf(save.error) : null}
      saved={save.isSuccess}
      onSave={(next) => save.mutate(next)}
    />
  )
}

export const policyPage = definePage({ id: 'policy', path: '/w/$place/policy', component: PolicyPage })
