import type { IndicatorSeries } from '../domain/progress.ts'
import type { Reader, Writer } from './database.ts'

const columns = [
  'id',
  'card',
  'name',
  'definition',
  'unit',
  'owner',
  'growth',
  'frequency',
  'polarity',
  'version',
] as const

/** The series of a place, by name. */
export async function listSeriesRows(reader: Reader, place: string): Promise<IndicatorSeries[]> {
  const query = reader.selectFrom('indicator_series').select(columns).where('place_code', '=', place)
  return (await query.orderBy('name').orderBy('definition').execute()).map((row) => row as IndicatorSeries)
}

/** Adds a series in its first version, or puts its newest in place of the one before. */
export async function writeSeriesRow(
  writer: Writer,
  place: string,
  { id, ...series }: IndicatorSeries,
  { actor, at }: { readonly actor: string; readonly at: string },
): Promise<void> {
  const values = { ...series, changed_at: at, changed_by: actor }
  if (series.version === 1) {
    await writer
      .insertInto('indicator_series')
      .values({ place_code: place, id, ...values })
      .execute()
    return
  }
  await writer
    .updateTable('indicator_series')
    .set(values)
    .where('place_code', '=', place)
    .where('id', '=', id)
    .execute()
}

/** Which series an item is measured by (`own`) and held against (`reference`). */
export interface ItemSeries {
  readonly item: string
  readonly role: 'own' | 'reference'
  readonly series: string
}

/** The links between items and series of a place. */
export async function listItemSeries(reader: Reader, place: string): Promise<ItemSeries[]> {
  const query = reader.selectFrom('item_series').select(['item', 'role', 'series']).where('place_code', '=', place)
  return (await query.execute()).map((row) => row as ItemSeries)
}

/** Ties an item to a series in a role, or unties it. */
export async function writeItemSeries(
  writer: Writer,
  place: string,
  { item, role }: Omit<ItemSeries, 'series'>,
  series: string | null,
): Promise<void> {
  await writer
    .deleteFrom('item_series')
    .where('place_code', '=', place)
    .where('item', '=', item)
    .where('role', '=', role)
    .execute()
  if (series === null) return
  await writer.insertInto('item_series').values({ place_code: place, item, role, series }).execute()
}
