import type { ExtensionRequest } from '../domain/progress.ts'
import type { Reader, Writer } from './database.ts'
import { inBatches } from './upsert.ts'

const columns = [
  'id',
  'item',
  'unit',
  'deadline',
  'reason',
  'state',
  'answer',
  'decision',
  'answered_at as answeredAt',
  'answered_by as answeredBy',
  'version',
  'asked_at as at',
  'asked_by as by',
] as const

/** Keeps a request for more time. */
export async function insertExtensionRequest(writer: Writer, place: string, row: ExtensionRequest): Promise<void> {
  const { answeredAt, answeredBy, at, by, ...rest } = row
  const times = { answered_at: answeredAt, answered_by: answeredBy, asked_at: at, asked_by: by }
  await writer
    .insertInto('extension_request')
    .values({ place_code: place, ...rest, ...times })
    .execute()
}

/** Requests of items, oldest first. */
export async function listExtensionRequests(
  reader: Reader,
  place: string,
  { items }: { readonly items: readonly string[] },
): Promise<ExtensionRequest[]> {
  const found: ExtensionRequest[] = []
  for (const batch of inBatches(items)) {
    const query = reader.selectFrom('extension_request').select(columns).where('place_code', '=', place)
    const rows = await query.where('item', 'in', batch).orderBy('asked_at').orderBy('id').execute()
    found.push(...rows.map((row) => row as ExtensionRequest))
  }
  return found
}

/** One request, held until the transaction ends. */
export async function lockExtensionRequest(
  writer: Writer,
  place: string,
  id: string,
): Promise<ExtensionRequest | null> {
  const query = writer.selectFrom('extension_request').select(columns).where('place_code', '=', place)
  const row = await query.where('id', '=', id).forUpdate().executeTakeFirst()
  return (row as ExtensionRequest | undefined) ?? null
}

/** Puts a request's newest version in place of the one before. */
export async function updateExtensionRequest(writer: Writer, place: string, row: ExtensionRequest): Promise<void> {
  const { state, answer, decision, answeredAt, answeredBy, version } = row
  await writer
    .updateTable('extension_request')
    .set({ state, answer, decision, answered_at: answeredAt, answered_by: answeredBy, version })
    .where('place_code', '=', place)
    .where('id', '=', row.id)
    .execute()
}
