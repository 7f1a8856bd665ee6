import { routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { mayCall } from '../../app/may-call.ts'
import { usePageParam } from '../../app/navigation.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { type ItemSteps, itemStepsOf } from '../../client/item-steps.ts'
import { problemOf } from '../../client/problem-error.ts'
import { indicatorsQuery, itemLightQuery, itemProgressQuery } from '../../client/progress-queries.ts'
import { unitsQuery } from '../../client/queries.ts'
import { itemQuery, itemsQuery } from '../../client/year-queries.ts'
import { dayInChina } from '../../parts/day-in-china.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { usePlace } from '../../parts/use-place.ts'
import type { DecisionDraft } from './decide-form.tsx'
import { ItemProgress } from './item-progress.tsx'
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
      for (const key of ['item', 'items', 'breakdown', 'comparison', 'item-light', 'item-progress']) {
        void client.invalidateQueries({ queryKey: [key, place.code] })
      }
    },
  })
  const issued = detail.data !== undefined && detail.data.item.state !== 'draft'
  const light = useQuery({ ...itemLightQuery(place.code, id), enabled: issued })
  const progress = useQuery({ ...itemProgressQuery(place.code, id), enabled: issued })
  const own = useOwnPlace()
  const mayTie = mayCall(routes.tieSeries, own)
  const series = useQuery({ ...indicatorsQuery(place.code), enabled: issued && mayTie })
  const act = useMutation({
    mutationFn: (ask: (steps: ItemSteps) => Promise<unknown>) => ask(itemStepsOf(place.code, id)),
    onSettled: () => {
      for (const key of ['item', 'items', 'item-light', 'item-progress', 'overview', 'month-sheet']) {
        void client.invalidateQueries({ queryKey: [key, place.code] })
      }
    },
  })
  const failed = [detail, items, units, light, progress].find((query) => query.isError)
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
    >
      {light.data && progress.data && (
        <ItemProgress
          place={place.code}
          item={detail.data.item}
          light={light.data}
          progress={progress.data}
          lead={detail.data.item.duties.find(({ role }) => role === 'lead' || role === 'compiling')?.unit ?? null}
          may={{
            verify: mayCall(routes.verifyItem, own),
            answer: mayCall(routes.answerObstacle, own),
            report: mayCall(routes.requestExtension, own),
            sign: mayCall(routes.signCloseOut, own),
            check: mayCall(routes.checkCloseOut, own),
            takeBack: mayCall(routes.approveEntries, own),
          }}
          today={dayInChina(new Date())}
          busy={act.isPending}
          problem={act.error ? problemOf(act.error) : null}
          unitName={nameBy(units.data.units).unit}
          series={series.data?.indicators ?? []}
          onAct={(ask) => act.mutate(ask)}
        />
      )}
    </ItemPageView>
  )
}

export const itemPage = definePage({ id: 'item', path: '/w/$place/items/$item', component: ItemPage })
