import type { Obstacle } from '../domain/progress.ts'
import type { Reader, Writer } from './database.ts'
import { inBatches } from './upsert.ts'

const columns = [
  'id',
  'item',
  'period',
  'unit',
  'cause',
  'ask',
  'words',
  'state',
  'answer',
  'answered_at as answeredAt',
  'answered_by as answeredBy',
  'version',
  'raised_at as at',
  'raised_by as by',
] as const

/** Keeps an obstacle that was raised. */
export async function insertObstacle(writer: Writer, place: string, row: Obstacle): Promise<void> {
  const { answeredAt, answeredBy, at, by, ...rest } = row
  const times = { answered_at: answeredAt, answered_by: answeredBy, raised_at: at, raised_by: by }
  await writer
    .insertInto('obstacle')
    .values({ place_code: place, ...rest, ...times })
    .execute()
}

/** Obstacles of items, oldest first. */
export async function listObstacleRows(
  reader: Reader,
  place: string,
  { items }: { readonly items: readonly string[] },
): Promise<Obstacle[]> {
  const found: Obstacle[] = []
  for (const batch of inBatches(items)) {
    const query = reader.selectFrom('obstacle').select(columns).where('place_code', '=', place)
    const rows = await query.where('item', 'in', batch).orderBy('raised_at').orderBy('id').execute()
    found.push(...rows.map((row) => row as Obstacle))
  }
  return found
}

/** One obstacle, held until the transaction ends. */
export async function lockObstacleRow(writer: Writer, place: string, id: string): Promise<Obstacle | null> {
  const query = writer.selectFrom('obstacle').select(columns).where('place_code', '=', place).where('id', '=', id)
  return ((await query.forUpdate().executeTakeFirst()) as Obstacle | undefined) ?? null
}

/** Puts an obstacle's newest version in place of the one before. */
export async function updateObstacle(writer: Writer, place: string, row: Obstacle): Promise<void> {
  await writer
    .updateTable('obstacle')
    .set({
      state: row.state,
      answer: row.answer,
      answered_at: row.answeredAt,
      answered_by: row.answeredBy,
      version: row.version,
    })
    .where('place_code', '=', place)
    .where('id', '=', row.id)
    .execute()
}
