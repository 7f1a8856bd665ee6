import { INDICATOR_CARDS, type IndicatorCard } from '@gangmu/reader'
import { findSeries } from '../domain/find-series.ts'
import type { Observation } from '../domain/observation.ts'
import { LedgerProblem } from '../domain/problem.ts'
import type { IndicatorSeries } from '../domain/progress.ts'
import { listSeriesPoints, paceOf, type SeriesPoint } from '../domain/series-line.ts'
import type { WorkItem } from '../domain/work-item.ts'
import { listItemSeries, listSeriesRows } from '../store/indicator-series.ts'
import { listObservationRows } from '../store/observations.ts'
import { findItemRow, listItemRows } from '../store/work-items.ts'
import type { View } from './view.ts'

/** A series with every period and revision, the targets set for it, and what the rest of the year must bring. */
export interface SeriesDetail {
  readonly series: IndicatorSeries
  readonly indicator: IndicatorCard | null
  readonly points: readonly SeriesPoint[]
  /** Every value with its revisions, oldest first. */
  readonly observations: readonly Observation[]
  readonly targets: readonly {
    readonly item: WorkItem
    readonly pace: { readonly period: string; readonly growth: string } | null
  }[]
}

/** One series. @throws LedgerProblem `not-found` */
export const getSeries: View<{ readonly indicator: string; readonly scope: 'all' | readonly string[] }, SeriesDetail> =
  {
    name: 'get-series',
    async read(reader, place, { indicator: id, scope }) {
      const series = await listSeriesRows(reader, place)
      const own = series.find((one) => one.id === id)
      if (!own) throw new LedgerProblem('not-found')
      const observations = (await listObservationRows(reader, place, { kind: 'indicator', ids: [id] })).get(id) ?? []
      const points = listSeriesPoints(own, observations)
      const ties = await listItemSeries(reader, place)
      const tied = ties.filter((one) => one.series === id && one.role === 'own').map(({ item }) => item)
      const indicators = await listItemRows(reader, place, { kind: 'economic-indicator', scope })
      const others = await Promise.all(tied.map((item) => findItemRow(reader, place, item, scope)))
      const aimed = [
        ...indicators.filter((item) => findSeries(item, 'own', series, ties)?.id === id),
        ...others.filter((item) => item !== null && item.kind !== 'economic-indicator').map((item) => item as WorkItem),
      ]
      return {
        series: own,
        indicator: INDICATOR_CARDS.find((card) => card.id === own.card) ?? null,
        points,
        observations,
        targets: aimed.map((item) => ({
          item,
          pace:
            item.target?.shape === 'growth' && item.target.amount !== null
              ? paceOf(own, points, { year: item.year, growth: item.target.amount })
              : null,
        })),
      }
    },
  }
