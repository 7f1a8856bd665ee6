import { gunzipSync, gzipSync } from 'node:zlib'
import type { Reading } from '@gangmu/reader'
import type { RemainderView } from '../domain/document.ts'
import { remainderOf } from '../domain/remainder.ts'

/**
 * A reading ready to be kept: what the ledger asks of it at once, and the whole of it packed. Made where the reading was
 * made, so that a long one need not be carried between threads nor packed where others are answered.
 */
export interface StorableReading {
  readonly document: Pick<Reading['document'], 'text' | 'title' | 'kind' | 'year' | 'place'>
  readonly body: Uint8Array
  /** What is undecided while nothing is decided. */
  readonly remainder: RemainderView
}

/**
 * Packs a reading: gzip of its JSON without the text, which the text version has already.
 * Bytes and not jsonb, because nothing is asked of its inside and jsonb would change numbers' spelling and refuse U+0000.
 * @example prepareReading(readReport(text)).document.title // '2026年云岫区政府工作报告'
 */
export function prepareReading(reading: Reading): StorableReading {
  const { text, title, kind, year, place } = reading.document
  return {
    document: { text, title, kind, year, place },
    body: gzipSync(JSON.stringify({ ...reading, document: { ...reading.document, text: '' } }), { level: 6 }),
    remainder: remainderOf(reading, []),
  }
}

/** The reading again, with its text. */
export function unpackReading(body: Uint8Array, text: string): Reading {
  const reading = JSON.parse(gunzipSync(body).toString('utf8')) as Reading
  return { ...reading, document: { ...reading.document, text } }
}
