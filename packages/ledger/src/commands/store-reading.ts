import type { Reading } from '@gangmu/reader'
import type { RemainderView } from '../domain/document.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { lockDocumentRow } from '../store/documents.ts'
import { prepareReading } from '../store/packed-reading.ts'
import { findReading, insertReading } from '../store/readings.ts'
import type { Command } from './command.ts'
import { settleDocument } from './support/settle-document.ts'

/** What a newer reader read in a text version that is there already. */
export interface StoreReadingInput {
  readonly document: string
  readonly textVersion: number
  readonly reading: Reading
  readonly readerVersion: string
}

/**
 * Keeps a newer reading beside the older ones. Decisions stay with their words: one on words that the new reading no longer
 * finds remains in force. An adopted document can be read anew too; its commitments do not change.
 * @throws LedgerProblem `not-found`, `version-conflict` when the text version is not the current one
 */
export const storeReading: Command<StoreReadingInput, { number: number; remainder: RemainderView }> = {
  name: 'store-reading',
  actions: ['reading-stored'],
  repetition: 'keyed',
  identify: ({ document, textVersion, readerVersion, reading }) => ({
    document,
    textVersion,
    readerVersion,
    textSha256: reading.document.sha256,
  }),
  async run(work, { document, textVersion, reading, readerVersion }) {
    const { writer, place, actor, at, record } = work
    const row = await lockDocumentRow(writer, place, document)
    if (!row) throw new LedgerProblem('not-found')
    if (row.textVersion !== textVersion) {
      throw new LedgerProblem('version-conflict', { expected: textVersion, actual: row.textVersion })
    }
    const before = await findReading(writer, place, document, textVersion)
    if (before && before.reading.document.text !== reading.document.text) {
      throw new LedgerProblem('quote-mismatch', { start: 0, end: reading.document.text.length })
    }
    const position = { place, document, textVersion, storedAt: at, storedBy: actor }
    const number = await insertReading(writer, position, prepareReading(reading).body, readerVersion)
    const { remainder, orphans } = await settleDocument(work, row)
    record({
      action: 'reading-stored',
      what: `document:${document}`,
      before: before ? { number: before.number, readerVersion: before.readerVersion, remainder: row.remainder } : null,
      after: { textVersion, number, readerVersion, remainder, orphans },
    })
    return { number, remainder }
  },
}
