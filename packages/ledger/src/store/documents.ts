import type { DocumentState, RemainderView } from '../domain/document.ts'
import type { Reader, Writer } from './database.ts'
import { jsonOrNull } from './json.ts'

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
