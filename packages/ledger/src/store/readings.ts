import type { Reading } from '@gangmu/reader'
import type { Reader, Writer } from './database.ts'
import { unpackReading } from './packed-reading.ts'
import { findText } from './text-versions.ts'

/** Adds a packed reading of a text version, after those that are there. @returns its number */
export async function insertReading(
  writer: Writer,
  at: { place: string; document: string; textVersion: number; storedAt: string; storedBy: string },
  body: Uint8Array,
  readerVersion: string,
): Promise<number> {
  const { number: last } = await writer
    .selectFrom('reading')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('place_code', '=', at.place)
    .where('document', '=', at.document)
    .where('text_version', '=', at.textVersion)
    .executeTakeFirstOrThrow()
  const number = (last ?? 0) + 1
  await writer
    .insertInto('reading')
    .values({
      place_code: at.place,
      document: at.document,
      text_version: at.textVersion,
      number,
      reader_version: readerVersion,
      body,
      stored_at: at.storedAt,
      stored_by: at.storedBy,
    })
    .execute()
  return number
}

/** The newest reading of a text version, with the reader that made it. */
export async function findReading(
  reader: Reader,
  place: string,
  document: string,
  textVersion: number,
): Promise<{ reading: Reading; readerVersion: string; number: number } | null> {
  const row = await reader
    .selectFrom('reading')
    .select(['body', 'reader_version as readerVersion', 'number'])
    .where('place_code', '=', place)
    .where('document', '=', document)
    .where('text_version', '=', textVersion)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const text = (await findText(reader, place, document, textVersion)) ?? ''
  return { reading: unpackReading(row.body, text), readerVersion: row.readerVersion, number: row.number }
}
