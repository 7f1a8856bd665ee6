import type { DocumentFile } from '../domain/document.ts'
import type { Reader, Writer } from './database.ts'
import { json } from './json.ts'

/** A text version with its bytes. */
export interface TextVersionRow {
  readonly fileName: string
  readonly format: string
  readonly mediaType: string
  readonly encoding: string | null
  readonly bytes: Uint8Array
  readonly bytesSha256: string
  readonly text: string
  readonly textSha256: string
  readonly marks: unknown
  readonly warnings: unknown
}

/** The document in a place that came from the same bytes, in any of its text versions. */
export async function findDocumentByBytes(
  reader: Reader,
  place: string,
  bytesSha256: string,
): Promise<{ id: string; title: string } | null> {
  const row = await reader
    .selectFrom('text_version')
    .innerJoin('document', (join) =>
      join
        .onRef('document.id', '=', 'text_version.document')
        .onRef('document.place_code', '=', 'text_version.place_code'),
    )
    .select(['document.id', 'document.title'])
    .where('text_version.place_code', '=', place)
    .where('document.place_code', '=', place)
    .where('text_version.bytes_sha256', '=', bytesSha256)
    .executeTakeFirst()
  return row ?? null
}

/** Adds a text version. It is never changed afterwards. */
export async function insertTextVersion(
  writer: Writer,
  at: { place: string; document: string; number: number; importedAt: string; importedBy: string },
  row: TextVersionRow,
): Promise<void> {
  await writer
    .insertInto('text_version')
    .values({
      place_code: at.place,
      document: at.document,
      number: at.number,
      file_name: row.fileName,
      format: row.format,
      media_type: row.mediaType,
      encoding: row.encoding,
      bytes: row.bytes,
      bytes_sha256: row.bytesSha256,
      text: row.text,
      text_sha256: row.textSha256,
      marks: json(row.marks),
      warnings: json(row.warnings),
      imported_at: at.importedAt,
      imported_by: at.importedBy,
    })
    .execute()
}

/** A document's text versions without text and bytes, oldest first. */
export function listTextVersions(reader: Reader, place: string, document: string) {
  return reader
    .selectFrom('text_version')
    .select([
      'number',
      'imported_at as importedAt',
      'imported_by as importedBy',
      'text_sha256 as textSha256',
      'file_name as fileName',
      'encoding',
    ])
    .where('place_code', '=', place)
    .where('document', '=', document)
    .orderBy('number')
    .execute()
}

/** The text of one text version. */
export async function findText(
  reader: Reader,
  place: string,
  document: string,
  number: number,
): Promise<string | null> {
  const row = await reader
    .selectFrom('text_version')
    .select('text')
    .where('place_code', '=', place)
    .where('document', '=', document)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.text ?? null
}

/** What opening the file of one text version said about it. */
export async function findFileFacts(reader: Reader, place: string, document: string, number: number) {
  const row = await reader
    .selectFrom('text_version')
    .select(['marks', 'warnings'])
    .where('place_code', '=', place)
    .where('document', '=', document)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ?? null
}

/** The file of one text version, byte for byte. */
export async function findFile(
  reader: Reader,
  place: string,
  document: string,
  number: number,
): Promise<DocumentFile | null> {
  const row = await reader
    .selectFrom('text_version')
    .select(['file_name as fileName', 'media_type as mediaType', 'bytes', 'bytes_sha256 as bytesSha256'])
    .where('place_code', '=', place)
    .where('document', '=', document)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ?? null
}

/** The keys of every text version of a place. */
export function listTextKeys(reader: Reader, place: string) {
  return reader
    .selectFrom('text_version')
    .select(['document', 'number'])
    .where('place_code', '=', place)
    .orderBy('document')
    .orderBy('number')
    .execute()
}

/** The keys and hashes of every text version of a place. */
export function listStoredHashes(reader: Reader, place: string) {
  return reader
    .selectFrom('text_version')
    .select(['document', 'number', 'text_sha256 as textSha256', 'bytes_sha256 as bytesSha256'])
    .where('place_code', '=', place)
    .orderBy('document')
    .orderBy('number')
    .execute()
}

/** One text version with its file and both hashes. */
export async function findStoredText(reader: Reader, place: string, document: string, number: number) {
  const row = await reader
    .selectFrom('text_version')
    .select(['document', 'number', 'text', 'text_sha256 as textSha256', 'bytes', 'bytes_sha256 as bytesSha256'])
    .where('place_code', '=', place)
    .where('document', '=', document)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ?? null
}
