import type { ItemVersion } from '../domain/breakdown.ts'
import { listDueReports } from '../domain/cadence.ts'
import { findSeries } from '../domain/find-series.ts'
import type { ItemHistory } from '../domain/item-history.ts'
import type { Observation } from '../domain/observation.ts'
import type { IndicatorSeries } from '../domain/progress.ts'
import type { WorkItem } from '../domain/work-item.ts'
import { cadenceOf } from '../domain/work-item.ts'
import type { Law } from '../law/law.ts'
import type { Reader } from './database.ts'
import { type ItemSeries, listItemSeries, listSeriesRows } from './indicator-series.ts'
import { listObservationRows } from './observations.ts'
import { listReportsMade } from './progress-entries.ts'

/** The reports an item owes in its year, by its cadence, or by that of its kind where the place does not have its own. */
export function dueReportsOf({ cadence, kind, year }: WorkItem, law: Law) {
  const find = (id: string) => law.cadences.find((one) => one.id === id)
  const found = find(cadence) ?? find(cadenceOf(kind)) ?? law.cadences[0]
  return found ? listDueReports(found, year, kind) : []
}

/** The series of a place and which items are tied to them. */
export interface PlaceSeries {
  readonly series: readonly IndicatorSeries[]
  readonly ties: readonly ItemSeries[]
}

/** Everything on series that items are matched by. */
export async function readPlaceSeries(reader: Reader, place: string): Promise<PlaceSeries> {
  return { series: await listSeriesRows(reader, place), ties: await listItemSeries(reader, place) }
}

/**
 * Values of an item's series and those said of the item itself, as they came: a unit that owns the series reports on its own
 * sheet, and whoever verifies looks at the item.
 */
function merge(series: readonly Observation[], item: readonly Observation[]): readonly Observation[] {
  if (series.length === 0 || item.length === 0) return series.length === 0 ? item : series
  return [...series, ...item].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

/**
 * Everything lights are made of, for items with their versions: a handful of statements, however many items there are.
 * @param since Leaves out values of periods that ended before this day, where only the year's own are asked for.
 * @param histories The versions of each item, oldest first, as `listItemVersions` gives them.
 */
export async function readHistories(
  reader: Reader,
  place: string,
  histories: readonly (readonly ItemVersion[])[],
  { law, series, ties, since }: PlaceSeries & { readonly law: Law; readonly since?: string },
): Promise<Map<string, ItemHistory>> {
  const items = histories.flatMap((versions) => versions.at(-1)?.item ?? [])
  const seriesOf = new Map(
    items.map((item) => [
      item.id,
      {
        own: findSeries(item, 'own', series, ties)?.id ?? null,
        reference: findSeries(item, 'reference', series, ties)?.id ?? null,
      },
    ]),
  )
  const ids = items.map(({ id }) => id)
  const own = await listObservationRows(reader, place, { kind: 'item', ids, since })
  const named = [...seriesOf.values()].flatMap((one) => [one.own, one.reference]).filter((id) => id !== null)
  const measured = await listObservationRows(reader, place, { kind: 'indicator', ids: named, since })
  const reports = await listReportsMade(reader, place, ids)
  const valuesOf = (id: string | null): Observation[] => (id === null ? [] : (measured.get(id) ?? []))
  const found = new Map<string, ItemHistory>()
  for (const versions of histories) {
    const item = versions.at(-1)?.item
    if (!item) continue
    const by = seriesOf.get(item.id) ?? { own: null, reference: null }
    found.set(item.id, {
      versions,
      observations: merge(valuesOf(by.own), own.get(item.id) ?? []),
      reference: valuesOf(by.reference),
      reports: reports.get(item.id) ?? [],
      dueReports: dueReportsOf(item, law),
    })
  }
  return found
}
