import { createHash } from 'node:crypto'
import type { Reading } from '@gangmu/reader'
import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { type DocumentRow, insertDocument } from '../store/documents.ts'
import { prepareReading, type StorableReading } from '../store/packed-reading.ts'
import { findOpenPlace } from '../store/places.ts'
import { insertReading } from '../store/readings.ts'
import { findDocumentByBytes, insertTextVersion, type TextVersionRow } from '../store/text-versions.ts'
import type { Command, Work } from './command.ts'
import { checkText } from './support/check-text.ts'
import { holdDocument } from './support/hold-document.ts'
import { settleDocument } from './support/settle-document.ts'

/** A file opened and read. Hashes are SHA-256, lower-case hex; that of the text over its UTF-8. */
export interface StoreDocumentInput extends TextVersionRow {
  /** As the reader gave it, or packed already by `prepareReading` in another thread. */
  readonly reading: Reading | StorableReading
  readonly readerVersion: string
  /** Given: this is the next text version of that document. */
  readonly document?: string
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

function check(input: StoreDocumentInput): void {
  checkText(input.text)
  if (sha256(input.bytes) !== input.bytesSha256) throw new LedgerProblem('invalid-request', { where: 'bytesSha256' })
  if (sha256(input.text) !== input.textSha256) throw new LedgerProblem('invalid-request', { where: 'textSha256' })
  if (input.reading.document.text !== input.text) throw new LedgerProblem('invalid-request', { where: 'reading' })
}

function describe(
  input: StoreDocumentInput,
): Pick<DocumentRow, 'title' | 'kind' | 'year' | 'fileName' | 'format' | 'bytesSha256'> {
  const { title, kind, year } = input.reading.document
  const { fileName, format, bytesSha256 } = input
  return { title: title.trim() || fileName, kind, year, fileName, format, bytesSha256 }
}

async function makeDocument(
  { writer, place, actor, at }: Work,
  input: StoreDocumentInput,
  { remainder }: StorableReading,
): Promise<DocumentRow> {
  const row: DocumentRow = {
    ...describe(input),
    id: makeUuid(),
    place,
    importedAt: at,
    importedBy: actor,
    state: 'in-review',
    textVersion: 1,
    version: 1,
    remainder,
    orphans: 0,
    adoptedAt: null,
    adoptedBy: null,
    commitments: 0,
  }
  await insertDocument(writer, row)
  return row
}

/**
 * Keeps a document with its file, text and reading; or the next text version of one, where decisions stay with their words
 * and the rest become orphans.
 * @throws LedgerProblem `already-imported` when the place has these bytes, `already-adopted`, `not-found`, `unreadable-file`
 */
export const storeDocument: Command<StoreDocumentInput, { document: string; textVersion: number }> = {
  name: 'store-document',
  actions: ['document-imported', 'text-version-imported'],
  repetition: 'keyed',
  // The reading of a large file is many times its size, and the hashes already say which file it is.
  identify: ({ document, fileName, bytesSha256, textSha256, readerVersion }) => ({
    document,
    fileName,
    bytesSha256,
    textSha256,
    readerVersion,
  }),
  async run(work, input) {
    const { writer, place, actor, at, record } = work
    check(input)
    if (!(await findOpenPlace(writer, place))) throw new LedgerProblem('place-unknown')
    const held = input.document === undefined ? null : await holdDocument(work, input.document)
    const same = await findDocumentByBytes(writer, place, input.bytesSha256)
    if (same) throw new LedgerProblem('already-imported', { title: same.title, document: same.id })
    const storable = 'body' in input.reading ? input.reading : prepareReading(input.reading)
    const row = held ?? (await makeDocument(work, input, storable))
    const textVersion = held ? held.textVersion + 1 : 1
    const reading = { place, document: row.id, textVersion, storedAt: at, storedBy: actor }
    await insertTextVersion(writer, { ...reading, number: textVersion, importedAt: at, importedBy: actor }, input)
    await insertReading(writer, reading, storable.body, input.readerVersion)
    const { remainder, orphans } = held
      ? await settleDocument(work, row, { ...describe(input), textVersion })
      : { remainder: storable.remainder, orphans: 0 }
    const { bytesSha256, textSha256, readerVersion } = input
    record({
      action: held ? 'text-version-imported' : 'document-imported',
      what: `document:${row.id}`,
      before: held ? { title: held.title, textVersion: held.textVersion, bytesSha256: held.bytesSha256 } : null,
      after: { ...describe(input), textVersion, bytesSha256, textSha256, readerVersion, remainder, orphans },
    })
    return { document: row.id, textVersion }
  },
}
