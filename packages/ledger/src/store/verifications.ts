import type { Verification } from '../domain/progress.ts'
import type { Reader, Writer } from './database.ts'

/** Keeps a verification. */
export async function insertVerification(writer: Writer, place: string, row: Verification): Promise<void> {
  const { at, by, ...rest } = row
  await writer
    .insertInto('verification')
    .values({ place_code: place, ...rest, made_at: at, made_by: by })
    .execute()
}

/** The verifications of an item, oldest first. */
export async function listVerificationRows(reader: Reader, place: string, item: string): Promise<Verification[]> {
  const rows = await reader
    .selectFrom('verification')
    .select(['id', 'item', 'period', 'method', 'finding', 'words', 'observation', 'made_at as at', 'made_by as by'])
    .where('place_code', '=', place)
    .where('item', '=', item)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => row as Verification)
}
