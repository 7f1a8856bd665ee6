import { routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { usePageParam } from '../../app/navigation.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { unitsQuery } from '../../client/queries.ts'
import { itemQuery, itemsQuery } from '../../client/year-queries.ts'
import { dayInChina } from '../../parts/day-in-china.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import type { DecisionDraft } from './decide-form.tsx'
import { ItemPageView } from './item-view.tsx'

function ItemPage() {
  const { place, mayDecide } = usePlace()
  const id = usePageParam('item')
  const client = useQueryClient()
  const detail = useQuery(itemQuery(place.code, id))
  const year = detail.data?.item.year ?? 0
  const items = useQuery({ ...itemsQuery(place.code, year, {}), enabled: year > 0 })
  const units = useQuery(unitsQuery(place.code))
  const decide = useMutation({
    mutationFn: (decision: DecisionDraft) =>
      callRoute(routes.decideChange, {
        params: { place: place.code, year, item: id },
        body: { expectedVersion: detail.data?.item.version ?? 1, ...decision },
      }),
    onSettled: () => {
      for (const key of ['item', 'items', 'breakdown', 'comparison']) {
        void client.invalidateQueries({ queryKey: [key, place.code] })
      }
    },
  })
  const failed = [detail, items, units].find((query) => query.isError)
  if (failed) return <PageProblem error={failed.error} onRetry={() => failed.refetch()} />
  if (!detail.data || !items.data || !units.data) return <Loading />
  return (
    <ItemPageView
      place={place}
      detail={detail.data}
      items={items.data.items}
      units={units.data.units}
      today={dayInChina(new Date())}
      mayDecide={mayDecide}
      busy={decide.isPending}
      problem={decide.error ? problemOf(decide.error) : null}
      onDecide={(decision) => decide.mutate(decision)}
    />
  )
}

export const itemPage = definePage({ id: 'item', path: '/w/$place/items/$item', component: ItemPage })
