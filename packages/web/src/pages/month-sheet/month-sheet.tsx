import { routes, type MonthSheetView as Sheet } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { mayCall } from '../../app/may-call.ts'
import { useGo, usePageParam, usePageSearch } from '../../app/navigation.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { evidenceQuery, monthSheetQuery } from '../../client/progress-queries.ts'
import { routeAddress } from '../../client/route-address.ts'
import { dayInChina } from '../../parts/day-in-china.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import type { Take } from '../../parts/workbook-return.tsx'
import type { AddedEvidence } from './added-evidence.ts'
import { MonthSheetView } from './month-sheet-view.tsx'
import { useSheet } from './use-sheet.ts'

type Row = Sheet['rows'][number]

function MonthSheetPage() {
  const { place } = usePlace()
  const own = useOwnPlace()
  const unit = usePageParam('unit')
  const month = usePageSearch().month ?? dayInChina(new Date()).slice(0, 7)
  const go = useGo()
  const client = useQueryClient()
  const sheet = useQuery(monthSheetQuery(place.code, unit, month))
  const evidence = useQuery(evidenceQuery(place.code))
  const work = useSheet(place.code, unit, month)
  const params = { place: place.code, unit }
  const handed = (rows: readonly Row[]) =>
    rows.flatMap(({ item, period, entry }) =>
      entry === null ? [] : [{ item: item.id, period, expectedVersion: entry.version }],
    )
  const settle = () => {
    for (const key of ['month-sheet', 'overview', 'item-progress', 'item-light', 'evidence']) {
      void client.invalidateQueries({ queryKey: [key, place.code] })
    }
  }
  const send = useMutation({
    mutationFn: ({ file, take }: { file: File; take: Take }) => {
      const body = new FormData()
      body.set('take', take)
      body.set('file', file, file.name)
      return callRoute(routes.returnMonthSheet, { params: { ...params, month }, body })
    },
    onSuccess: ({ changed }) => (changed > 0 ? settle() : undefined),
  })
  const step = useMutation({ mutationFn: (ask: () => Promise<unknown>) => ask(), onSettled: settle })
  if (sheet.isError) return <PageProblem error={sheet.error} onRetry={() => sheet.refetch()} />
  if (sheet.data === undefined) return <Loading />
  return (
    <MonthSheetView
      place={place}
      sheet={sheet.data}
      drafts={work.drafts}
      evidence={(evidence.data?.evidence ?? []).filter((piece) => piece.unit === null || piece.unit === unit)}
      may={{
        report: mayCall(routes.saveEntry, own),
        approve: mayCall(routes.approveEntries, own),
        sendBack: mayCall(routes.returnEntry, own),
      }}
      busy={step.isPending}
      problem={step.error ? problemOf(step.error) : null}
      onBody={work.type}
      onRetry={work.retry}
      onLeave={work.leave}
      onSubmit={(rows) =>
        step.mutate(() => callRoute(routes.submitEntries, { params, body: { entries: handed(rows) } }))
      }
      onApprove={(rows) =>
        step.mutate(() => callRoute(routes.approveEntries, { params, body: { entries: handed(rows) } }))
      }
      onWithdraw={(value, words) =>
        step.mutate(() => callRoute(routes.withdrawValue, { params: { place: place.code, value }, body: { words } }))
      }
      onReturn={({ item, period, entry }, { words, field }) =>
        step.mutate(() =>
          callRoute(routes.returnEntry, {
            params: { ...params, item: item.id, period },
            body: { expectedVersion: entry?.version ?? 1, words, field },
          }),
        )
      }
      onEvidence={(added) => step.mutate(() => addEvidence(place.code, unit, added))}
      download={routeAddress(routes.exportMonthSheet, { ...params, month }, {})}
      returned={{
        busy: send.isPending,
        problem: send.error ? problemOf(send.error) : null,
        answer: send.data ?? null,
        onSend: (file, take) => send.mutate({ file, take }),
        onChoose: () => send.reset(),
      }}
      onMonth={(next) => go(addresses.monthSheet(place.code, unit, { month: next }))}
    />
  )
}

/** A document's number or a file; a file's name is its title until somebody says more. */
function addEvidence(place: string, unit: string, added: AddedEvidence) {
  if (!(added instanceof File)) {
    const body = { ...added, unit }
    return callRoute(routes.addEvidence, { params: { place }, body })
  }
  const form = new FormData()
  form.set('title', added.name)
  form.set('unit', unit)
  form.set('file', added)
  return callRoute(routes.addEvidence, { params: { place }, body: form })
}

export const monthSheetPage = definePage({
  id: 'month-sheet',
  path: '/w/$place/overview/sheets/$unit',
  component: MonthSheetPage,
})
