import { routes } from '@gangmu/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { addresses } from '../../app/addresses.ts'
import { useGo, usePageSearch } from '../../app/navigation.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { lawQuery } from '../../client/progress-queries.ts'
import { documentsQuery, unitsQuery } from '../../client/queries.ts'
import { useBreakdown } from '../../client/use-breakdown.ts'
import { breakdownQuery, breakdownsQuery, itemsQuery, leadAdviceQuery } from '../../client/year-queries.ts'
import { dayInChina } from '../../parts/day-in-china.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { usePlace } from '../../parts/use-place.ts'
import { readYear } from '../../parts/use-year.ts'
import type { Take } from '../../parts/workbook-return.tsx'
import { readItemSearch } from './breakdown-search.ts'
import { BreakdownView } from './breakdown-view.tsx'
import { NoBreakdown } from './no-breakdown.tsx'

/** The years of a place: those that are broken down, and those of adopted reports. */
function useYears(place: string) {
  const breakdowns = useQuery(breakdownsQuery(place))
  const documents = useQuery(documentsQuery(place))
  const broken = breakdowns.data?.breakdowns.map(({ year }) => year) ?? []
  const adopted = (documents.data?.documents ?? []).flatMap(({ state, year }) =>
    state === 'adopted' && year !== null ? [year] : [],
  )
  const years = [...new Set([...adopted, ...broken])].sort((one, other) => other - one)
  return { answer: breakdowns, ready: documents.data !== undefined || documents.isError, broken, years }
}

function BreakdownPage() {
  const { place, mayDecide } = usePlace()
  const go = useGo()
  const search = usePageSearch()
  const { answer, ready, broken, years } = useYears(place.code)
  const year = readYear(search.year, years)
  const work = useBreakdown(place.code, year ?? 0)
  if (answer.isError) return <PageProblem error={answer.error} onRetry={() => answer.refetch()} />
  if (answer.data === undefined || !ready) return <Loading />
  if (year === null || !broken.includes(year)) {
    return (
      <NoBreakdown
        place={place}
        year={year}
        mayDraft={mayDecide}
        busy={work.busy}
        problem={work.problem}
        onDraft={() => work.ask((steps) => steps.draft())}
      />
    )
  }
  return (
    <Year
      year={year}
      years={years}
      onSearch={(next) => go(addresses.breakdown(place.code, { year, ...next }), { replace: true })}
    />
  )
}

function Year({
  year,
  years,
  onSearch,
}: {
  year: number
  years: readonly number[]
  onSearch: (search: ReturnType<typeof readItemSearch>) => void
}) {
  const { place, mayDecide } = usePlace()
  const roles = useOwnPlace()?.roles ?? []
  const client = useQueryClient()
  const search = readItemSearch(usePageSearch())
  const work = useBreakdown(place.code, year)
  const isTold = mayDecide || roles.includes('leader')
  const items = useQuery(itemsQuery(place.code, year, search))
  const units = useQuery(unitsQuery(place.code))
  const breakdown = useQuery({ ...breakdownQuery(place.code, year), enabled: isTold })
  const advice = useQuery({ ...leadAdviceQuery(place.code, year), enabled: mayDecide })
  const law = useQuery({ ...lawQuery(place.code), enabled: mayDecide })
  const send = useMutation({
    mutationFn: ({ file, take }: { file: File; take: Take }) => {
      const body = new FormData()
      body.set('take', take)
      body.set('file', file, file.name)
      return callRoute(routes.returnBreakdown, { params: { place: place.code, year }, body })
    },
    onSuccess: ({ changed }) => (changed > 0 ? client.invalidateQueries() : undefined),
  })
  const failed = [items, units, breakdown].find((query) => query.isError)
  if (failed) return <PageProblem error={failed.error} onRetry={() => failed.refetch()} />
  if (!items.data || !units.data || (isTold && !breakdown.data)) return <Loading />
  return (
    <BreakdownView
      place={place}
      year={year}
      years={years}
      breakdown={breakdown.data ?? null}
      items={items.data.items}
      total={items.data.total}
      units={units.data.units}
      advice={advice.data ?? null}
      cadences={law.data?.law.cadences ?? []}
      search={search}
      today={dayInChina(new Date())}
      mayDecide={mayDecide}
      mayConfirm={roles.includes('leader')}
      busy={work.busy}
      problem={work.problem}
      returned={{
        busy: send.isPending,
        problem: send.error ? problemOf(send.error) : null,
        answer: send.data ?? null,
        onSend: (file, take) => send.mutate({ file, take }),
        onChoose: () => send.reset(),
      }}
      onSearch={onSearch}
      onStep={work.ask}
      onUndo={work.undo}
    />
  )
}

export const breakdownPage = definePage({ id: 'breakdown', path: '/w/$place/breakdown', component: BreakdownPage })
