import type { Reader, Writer } from './database.ts'
import { json } from './json.ts'

/** Which column of a workbook is which series and which fact, by the column's heading. */
export interface StatisticsMapping {
  readonly layout: string
  readonly columns: Readonly<Record<string, string>>
  readonly version: number
}

/** How a workbook of this layout was read last; null when it is new. */
export async function findMappingRow(reader: Reader, place: string, layout: string): Promise<StatisticsMapping | null> {
  const row = await reader
    .selectFrom('statistics_mapping')
    .select(['layout', 'body', 'version'])
    .where('place_code', '=', place)
    .where('layout', '=', layout)
    .executeTakeFirst()
  return row ? { layout: row.layout, columns: row.body as Record<string, string>, version: row.version } : null
}

/** Adds a mapping in its first version, or puts its newest in place of the one before. */
export async function writeMappingRow(
  writer: Writer,
  place: string,
  { layout, columns, version }: StatisticsMapping,
  { actor, at }: { readonly actor: string; readonly at: string },
): Promise<void> {
  const values = { body: json(columns), version, changed_at: at, changed_by: actor }
  if (version === 1) {
    await writer
      .insertInto('statistics_mapping')
      .values({ place_code: place, layout, ...values })
      .execute()
    return
  }
  await writer
    .updateTable('statistics_mapping')
    .set(values)
    .where('place_code', '=', place)
    .where('layout', '=', layout)
    .execute()
}
