import { type PlaceView, type Problem, routes, type SeriesLineView, type UnitView } from '@gangmu/contract'
import { Button, EmptyState, Figure, PageHeader } from '@gangmu/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { mayCall } from '../../app/may-call.ts'
import { useOwnPlace } from '../../app/own-place.ts'
import { definePage } from '../../app/page-definition.ts'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { indicatorsQuery } from '../../client/progress-queries.ts'
import { unitsQuery } from '../../client/queries.ts'
import { Loading } from '../../parts/loading.tsx'
import { PageFrame } from '../../parts/page-frame.tsx'
import { PageProblem } from '../../parts/page-problem.tsx'
import { Section } from '../../parts/section.tsx'
import { nameBy } from '../../parts/unit-names.ts'
import { usePlace } from '../../parts/use-place.ts'
import { WideTable } from '../../parts/wide-table.tsx'
import { DefineForm, type SeriesDraft } from './define-form.tsx'
import { ImportStatistics, type ImportStatisticsProps, type StatisticsDraft } from './import-statistics.tsx'
import { messages } from './messages.ts'

export interface IndicatorsProps {
  readonly place: PlaceView
  readonly indicators: readonly SeriesLineView[]
  readonly unitName: (id: string) => string
  /** How statistics come in; null for whom may not send any. */
  readonly statistics: Omit<ImportStatisticsProps, 'indicators'> | null
  /** How a series is added; null for whom may not. */
  readonly define: {
    readonly units: readonly UnitView[]
    readonly busy: boolean
    readonly problem: Problem | null
    readonly onDefine: (series: SeriesDraft) => void
  } | null
  /** What is opened at first; nothing unless said. */
  readonly opened?: 'import' | 'define'
}

/** Every series a place keeps, with its newest figure and whose it is. */
export function IndicatorsView({ place, indicators, unitName, statistics, define, opened }: IndicatorsProps) {
  const words = useMessages(messages)
  const [open, setOpen] = useState<'import' | 'define' | null>(opened ?? null)
  const toggle = (which: 'import' | 'define', label: string) => (
    <Button aria-expanded={open === which} onClick={() => setOpen(open === which ? null : which)}>
      {open === which ? words.close : label}
    </Button>
  )
  return (
    <PageFrame trail={[{ label: place.name, href: addresses.home(place.code) }, { label: words.title }]} wide>
      <PageHeader
        title={words.title}
        lead={words.lead(indicators.length)}
        actions={
          <>
            {statistics && toggle('import', words.toImport)}
            {define && toggle('define', words.toDefine)}
          </>
        }
      />
      {open === 'import' && statistics && (
        <Section title={words.toImport} lead={words.importLead}>
          <ImportStatistics indicators={indicators} {...statistics} />
        </Section>
      )}
      {open === 'define' && define && (
        <Section title={words.toDefine} lead={words.defineLead}>
          <DefineForm key={indicators.length} {...define} />
        </Section>
      )}
      {indicators.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyAdvice}</EmptyState>
      ) : (
        <WideTable label={words.caption} className="mt-4">
          <table className="w-full border-collapse text-left">
            <caption className="sr-only">{words.caption}</caption>
            <thead className="text-ink-2">
              <tr className="border-hairline border-b">
                <th scope="col" className="py-2 pr-4 font-normal">
                  {words.name}
                </th>
                <th scope="col" className="hidden py-2 pr-4 font-normal sm:table-cell">
                  {words.kind}
                </th>
                <th scope="col" className="hidden py-2 pr-4 font-normal sm:table-cell">
                  {words.owner}
                </th>
                <th scope="col" className="py-2 pr-4 font-normal">
                  {words.latest}
                </th>
                <th scope="col" className="py-2 pr-4 text-right font-normal">
                  {words.value}
                </th>
                <th scope="col" className="py-2 text-right font-normal">
                  {words.growth}
                </th>
              </tr>
            </thead>
            <tbody>
              {indicators.map((line) => (
                <Line key={line.id} place={place.code} line={line} unitName={unitName} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </PageFrame>
  )
}

function Line({ place, line, unitName }: { place: string; line: SeriesLineView; unitName: (id: string) => string }) {
  const words = useMessages(messages)
  const { latest } = line
  const value = latest?.verified ?? latest?.reported ?? latest?.stated ?? null
  return (
    <tr className="border-hairline border-b align-baseline hover:bg-sunken">
      <th scope="row" lang="zh-CN" className="py-2 pr-4 font-normal">
        <a className="no-underline hover:underline" href={addresses.indicator(place, line.id)}>
          {line.name}
        </a>
        {line.definition !== '' && <span className="ml-2 text-ink-2">{line.definition}</span>}
      </th>
      <td className="hidden py-2 pr-4 sm:table-cell">{words.growths[line.growth]}</td>
      <td lang="zh-CN" className="hidden py-2 pr-4 sm:table-cell">
        {line.owner === null ? words.noOwner : unitName(line.owner)}
      </td>
      <td className="py-2 pr-4 tabular-nums">{latest?.period ?? words.none}</td>
      <td className="py-2 pr-4 text-right">
        {value?.amount ? <Figure amount={value.amount} unit={value.unit ?? ''} /> : words.none}
      </td>
      <td className="py-2 text-right tabular-nums">{latest?.growth ? `${latest.growth}%` : words.none}</td>
    </tr>
  )
}

function IndicatorsPage() {
  const { place } = usePlace()
  const indicators = useQuery(indicatorsQuery(place.code))
  const units = useQuery(unitsQuery(place.code))
  const own = useOwnPlace()
  const client = useQueryClient()
  const params = { place: place.code }
  const send = useMutation({
    mutationFn: ({ file, period, source, take, mapping }: StatisticsDraft) => {
      const body = new FormData()
      body.set('period', period)
      body.set('source', source)
      body.set('take', take)
      body.set('mapping', JSON.stringify(mapping))
      body.set('file', file, file.name)
      return callRoute(routes.returnStatistics, { params, body })
    },
    // Every light that goes by a series may be another now.
    onSuccess: ({ kept }) => (kept > 0 ? client.invalidateQueries() : undefined),
  })
  const define = useMutation({
    mutationFn: (series: SeriesDraft) => callRoute(routes.defineSeries, { params, body: series }),
    onSuccess: () => client.invalidateQueries(),
  })
  const failed = [indicators, units].find(({ isError }) => isError)
  if (failed) return <PageProblem error={failed.error} onRetry={() => failed.refetch()} />
  if (indicators.data === undefined || units.data === undefined) return <Loading />
  return (
    <IndicatorsView
      place={place}
      indicators={indicators.data.indicators}
      unitName={nameBy(units.data.units).unit}
      statistics={
        mayCall(routes.returnStatistics, own)
          ? {
              busy: send.isPending,
              problem: send.error ? problemOf(send.error) : null,
              answer: send.data ?? null,
              checked: send.variables ?? null,
              onSend: (draft) => send.mutate(draft),
              onChoose: () => send.reset(),
            }
          : null
      }
      define={
        mayCall(routes.defineSeries, own)
          ? {
              units: units.data.units,
              busy: define.isPending,
              problem: define.error ? problemOf(define.error) : null,
              onDefine: (series) => define.mutate(series),
            }
          : null
      }
    />
  )
}

export const indicatorsPage = definePage({ id: 'indicators', path: '/w/$place/indicators', component: IndicatorsPage })
