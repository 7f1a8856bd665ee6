import type { Reading } from '@gangmu/reader'
import type { DocumentFile, DocumentState, RemainderView } from '../domain/document.ts'
import type { Reader, Writer } from './database.ts'
import { json, jsonOrNull } from './json.ts'
import { packReading, unpackReading } from './packed-reading.ts'

/** A document as it is kept. */
export interface DocumentRow {
  readonly id: string
  readonly place: string
  readonly title: string
  readonly kind: string
  readonly year: number | null
  readonly fileName: string
  readonly format: string
  readonly bytesSha256: string
  readonly importedAt: string
  readonly importedBy: string
  readonly state: DocumentState
  readonly textVersion: number
  readonly version: number
  readonly remainder: RemainderView | null
  readonly orphans: number
  readonly adoptedAt: string | null
  readonly adoptedBy: string | null
  readonly commitments: number
}

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

const columns = [
  'id',
  'place_code as place',
  'title',
  'kind',
  'year',
  'file_name as fileName',
  'format',
  'bytes_sha256 as bytesSha256',
  'imported_at as importedAt',
  'imported_by as importedBy',
  'state',
  'text_version as textVersion',
  'version',
  'remainder',
  'orphans',
  'adopted_at as adoptedAt',
  'adopted_by as adoptedBy',
  'commitments',
] as const

/** A place's documents, newest first. */
export async function listDocumentRows(reader: Reader, place: string): Promise<DocumentRow[]> {
  const rows = await reader
    .selectFrom('document')
    .select(columns)
    .where('place_code', '=', place)
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows as DocumentRow[]
}

/** One document of a place. */
export async function findDocumentRow(reader: Reader, place: string, id: string): Promise<DocumentRow | null> {
  const query = reader.selectFrom('document').select(columns).where('place_code', '=', place).where('id', '=', id)
  return ((await query.executeTakeFirst()) as DocumentRow | undefined) ?? null
}

/** As {@link findDocumentRow}, held until the transaction ends: changes of one document are made one after another. */
export async function lockDocumentRow(writer: Writer, place: string, id: string): Promise<DocumentRow | null> {
  const query = writer.selectFrom('document').select(columns).where('place_code', '=', place).where('id', '=', id)
  return ((await query.forUpdate().executeTakeFirst()) as DocumentRow | undefined) ?? null
}

/** Adds a document. */
export async function insertDocument(writer: Writer, row: DocumentRow): Promise<void> {
  const {
    place,
    fileName,
    bytesSha256,
    importedAt,
    importedBy,
    textVersion,
    adoptedAt,
    adoptedBy,
    remainder,
    ...rest
  } = row
  await writer
    .insertInto('document')
    .values({
      ...rest,
      place_code: place,
      file_name: fileName,
      bytes_sha256: bytesSha256,
      imported_at: importedAt,
      imported_by: importedBy,
      text_version: textVersion,
      adopted_at: adoptedAt,
      adopted_by: adoptedBy,
      remainder: jsonOrNull(remainder),
    })
    .execute()
}

/** What a command may change on a document. Its version grows by one each time. */
export type DocumentChange = Partial<
  Pick<
    DocumentRow,
    | 'title'
    | 'kind'
    | 'year'
    | 'fileName'
    | 'format'
    | 'bytesSha256'
    | 'state'
    | 'textVersion'
    | 'remainder'
    | 'orphans'
    | 'adoptedAt'
    | 'adoptedBy'
    | 'commitments'
  >
>

/** Changes a document that the transaction holds. @returns its new version */
export async function updateDocument(writer: Writer, row: DocumentRow, change: DocumentChange): Promise<number> {
  const next = { ...row, ...change, version: row.version + 1 }
  await writer
    .updateTable('document')
    .set({
      title: next.title,
      kind: next.kind,
      year: next.year,
      file_name: next.fileName,
      format: next.format,
      bytes_sha256: next.bytesSha256,
      state: next.state,
      text_version: next.textVersion,
      version: next.version,
      remainder: jsonOrNull(next.remainder),
      orphans: next.orphans,
      adopted_at: next.adoptedAt,
      adopted_by: next.adoptedBy,
      commitments: next.commitments,
    })
    .where('place_code', '=', row.place)
    .where('id', '=', row.id)
    .execute()
  return next.version
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
async function findText(reader: Reader, place: string, document: string, number: number): Promise<string | null> {
  const row = await reader
    .selectFrom('text_version')
    .select('text')
    .where('place_code', '=', place)
    .where('document', '=', document)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.text ?? null
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

/** Adds a reading of a text version, after those that are there. @returns its number */
export async function insertReading(
  writer: Writer,
  at: { place: string; document: string; textVersion: number; storedAt: string; storedBy: string },
  reading: Reading,
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
      body: packReading(reading),
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
