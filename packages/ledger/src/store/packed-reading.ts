import { gunzipSync, gzipSync } from 'node:zlib'
import type { Reading } from '@gangmu/reader'

/**
 * A reading as it is kept: gzip of its JSON without the text, which the text version has already.
 * Bytes and not jsonb, because nothing is asked of its inside and jsonb would change numbers' spelling and refuse U+0000.
 */
export function packReading(reading: Reading): Uint8Array {
  return gzipSync(JSON.stringify({ ...reading, document: { ...reading.document, text: '' } }), { level: 6 })
}

/** The reading again, with its text. */
export function unpackReading(body: Uint8Array, text: string): Reading {
  const reading = JSON.parse(gunzipSync(body).toString('utf8')) as Reading
  return { ...reading, document: { ...reading.document, text } }
}
