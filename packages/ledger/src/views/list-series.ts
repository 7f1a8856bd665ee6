import { findCard, INDICATOR_CARDS, type IndicatorCard } from '@gangmu/reader'
import type { IndicatorSeries } from '../domain/progress.ts'
import { listSeriesPoints, type SeriesPoint } from '../domain/series-line.ts'
import { listSeriesRows } from '../store/indicator-series.ts'
import { listObservationRows } from '../store/observations.ts'
import type { View } from './view.ts'

/** A series with its card and its newest period. */
export interface SeriesLine extends IndicatorSeries {
  readonly indicator: IndicatorCard | null
  readonly latest: SeriesPoint | null
}

/** The series of a place, each with its newest period. */
export const listSeries: View<undefined, readonly SeriesLine[]> = {
  name: 'list-series',
  async read(reader, place) {
    const series = await listSeriesRows(reader, place)
    const values = await listObservationRows(reader, place, { kind: 'indicator', ids: series.map(({ id }) => id) })
    return series.map((one) => ({
      ...one,
      indicator: INDICATOR_CARDS.find(({ id }) => id === one.card) ?? findCard(one.name),
      latest: listSeriesPoints(one, values.get(one.id) ?? []).at(-1) ?? null,
    }))
  },
}
