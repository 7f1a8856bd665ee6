import { constants, inflateSync } from 'node:zlib'
import type { IntakeLimits } from '../../limits.ts'
import { refuse } from '../../problem.ts'

/** What a PDF's bytes say before anything parses it. */
export interface PdfScan {
  readonly images: number
}

interface InflateAnswer {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

const DICTIONARY = 1024
/** Streams may lie inside one another, but not so often that the file is read many times over. */
const MOST_READINGS = 8

/**
 * Looks at all streams and objects of a PDF and refuses what would take a parser without bound: streams that
 * unpack to far more than they are, or are packed twice, more objects than the limits, encryption. Linear in the
 * file: streams are found by their keyword, whatever the tables of the file say.
 * @throws IntakeRefusal
 */
export function scanPdf(bytes: Uint8Array, limits: IntakeLimits): PdfScan {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (isEncrypted(file)) refuse({ code: 'encrypted', params: { format: 'pdf' } })
  countObjects(file, limits)
  let images = 0
  let unpacked = 0
  let packed = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = readDictionary(file, at)
    if (/\/Subtype\s?\/Image/.test(dictionary)) {
      images++
      continue
    }
    if (countPackings(dictionary) > 1) refuse({ code: 'packed-too-densely', params: { ratio: limits.ratio } })
    const start = file[at + 6] === 13 && file[at + 7] === 10 ? at + 8 : at + 7
    if (!isDeflated(file, start)) continue
    const taken = inflate(file, start, limits)
    if (taken.unpacked > limits.ratioFloorBytes && taken.unpacked > limits.ratio * taken.packed)
      refuse({ code: 'packed-too-densely', params: { ratio: limits.ratio } })
    unpacked += taken.unpacked
    packed += taken.packed
    if (unpacked > limits.unpackedBytes) refuse({ code: 'unpacks-too-large', params: { limit: limits.unpackedBytes } })
    if (packed > file.length * MOST_READINGS) refuse({ code: 'document-damaged', params: { part: 'pdf' } })
  }
  return { images }
}

function isEncrypted(file: Buffer): boolean {
  for (let at = file.indexOf('/Encrypt'); at >= 0; at = file.indexOf('/Encrypt', at + 8)) {
    if (/^\s{0,4}(\d|<<)/.test(file.toString('latin1', at + 8, at + 16))) return true
  }
  return false
}

function countObjects(file: Buffer, { objects: limit }: IntakeLimits): void {
  let objects = 0
  for (let at = file.indexOf(' obj'); at >= 0; at = file.indexOf(' obj', at + 4)) objects++
  if (objects > limit) refuse({ code: 'too-many-objects', params: { objects, limit } })
}

/** The dictionary before the keyword of a stream, as far as it is near. */
function readDictionary(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at)
  return before.slice(Math.max(0, before.lastIndexOf(' obj')))
}

function countPackings(dictionary: string): number {
  return dictionary.match(/\/(FlateDecode|LZWDecode|RunLengthDecode|Fl|LZW|RL)\b/g)?.length ?? 0
}

/** The two bytes that begin deflated data (RFC 1950). */
function isDeflated(file: Buffer, start: number): boolean {
  const [method = 0, flags = 0] = file.subarray(start, start + 2)
  return (method & 15) === 8 && ((method << 8) | flags) % 31 === 0
}

/** Unpacks deflated data up to a bound; false for data that is none, of which a parser gets no more than the bound. */
function inflate(file: Buffer, start: number, limits: IntakeLimits): { packed: number; unpacked: number } {
  try {
    const options = { maxOutputLength: limits.partBytes, finishFlush: constants.Z_SYNC_FLUSH, info: true }
    // With `info` the answer names the engine, which knows how many bytes it was given before the data ended.
    const { buffer, engine } = inflateSync(file.subarray(start), options) as unknown as InflateAnswer
    return { packed: engine.bytesWritten, unpacked: buffer.length }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_BUFFER_TOO_LARGE') refuse({ code: 'unpacks-too-large', params: { limit: limits.partBytes } })
    if (typeof code === 'string' && code.startsWith('Z_')) return { packed: 0, unpacked: 0 }
    throw error
  }
}
