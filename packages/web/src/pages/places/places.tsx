import { routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { placesQuery, sessionQuery } from '../../client/queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { type PlacesProps, PlacesView } from './places-view.tsx'

function PlacesPage() {
  const { place } = usePlace()
  const client = useQueryClient()
  const answer = useQuery(placesQuery(place.code))
  const renew = () =>
    Promise.all(
      [placesQuery(place.code).queryKey, sessionQuery.queryKey].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    )
  const act = useMutation({
    mutationFn: async (what: { code: string; name: string | null }): Promise<PlacesProps['done']> => {
      const params = { place: place.code }
      if (what.name === null) {
        const opened = await callRoute(routes.openPlace, { params, body: { code: what.code } })
        return { opened: opened.name }
      }
      await callRoute(routes.appointSecurityAdministrator, {
        params: { ...params, opened: what.code },
        body: { name: what.name },
      })
      return 'appointed'
    },
    onSettled: renew,
  })
  if (answer.isError) {
    return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  }
  if (answer.data === undefined) return <Loading />
  return (
    <PlacesView
      place={place}
      places={answer.data.places}
      busy={act.isPending}
      problem={act.error ? problemOf(act.error) : null}
      done={act.data ?? null}
      onOpen={(code) => act.mutate({ code, name: null })}
      onAppoint={(code, name) => act.mutate({ code, name })}
    />
  )
}

export const placesPage = definePage({ id: 'places', path: '/w/$place/places', component: PlacesPage })
