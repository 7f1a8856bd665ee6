import { isCommonHan, isRarerHan } from './common-han.ts'

/** Encodings a text may be in. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** An encoding and the length of the mark that announced it, in bytes. */
export interface DetectedEncoding {
  readonly encoding: TextEncodingName
  readonly markBytes: number
}

const SAMPLE = 64 * 1024
const LEAST_PLAUSIBLE = 0.5
const MOST_INVALID = 0.01
const FEW_INVALID = 4

/**
 * Finds the encoding of a text by its byte order mark, or else by trial: each encoding decodes a sample that
 * begins at the first byte above ASCII, and the one whose characters are most often in use wins. A name or an
 * extension is never asked. `undefined` when none gives plausible text, Big5 for one.
 * @example detectEncoding(new Uint8Array([0xd4, 0xc6, 0xc7, 0xf8])) // { encoding: 'gb18030', markBytes: 0 }
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markBytes: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markBytes: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markBytes: 2 }
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return { encoding: 'gb18030', markBytes: 4 }

  const sample = sampleOf(bytes)
  if (sample === undefined) return { encoding: 'utf-8', markBytes: 0 }
  let best: TextEncodingName | undefined
  let bestScore = LEAST_PLAUSIBLE
  for (const encoding of ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const) {
    const score = judge(sample, encoding)
    if (score > bestScore) {
      best = encoding
      bestScore = score
    }
  }
  return best === undefined ? undefined : { encoding: best, markBytes: 0 }
}

/** The bytes to judge: all of a short file, else from the first that is not plain ASCII, on an even offset. */
function sampleOf(bytes: Uint8Array): Uint8Array | undefined {
  let at = 0
  while (at < bytes.length && bytes[at]! > 0 && bytes[at]! < 0x80) at++
  if (at === bytes.length) return undefined
  const start = Math.min(at - (at % 2), Math.max(0, bytes.length - SAMPLE))
  return bytes.subarray(start - (start % 2), start + SAMPLE)
}

/** Share of the sample's characters that are in common use, from 0 to a little above 1. */
function judge(sample: Uint8Array, encoding: TextEncodingName): number {
  // Streaming leaves a character cut by the end of the sample out of the judgement.
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(sample, { stream: true })
  if (text.length === 0) return 0
  let plausible = 0
  let invalid = 0
  let wide = 0
  let runs = 0
  let lonely = 0
  let controls = 0
  let run = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20
    if (code > 0x7f) run++
    else if (run > 0) {
      runs++
      if (run === 1) lonely++
      run = 0
    }
    if (i === text.length) break
    const weight = weigh(code)
    if (code === 0xfffd) invalid++
    else {
      plausible += weight
      if (weight < 0) controls++
      if (code > 0x7ff) wide++
    }
  }
  if (invalid > Math.max(FEW_INVALID, text.length * MOST_INVALID)) return 0
  // Three-byte sequences that are valid UTF-8 hardly ever come about by chance. Two-byte ones do, but letters
  // with accents stand alone among plain ones, where Chinese words have two characters and more.
  const certain = encoding === 'utf-8' && invalid === 0 && controls === 0 && (wide > 0 || lonely * 2 > runs) ? 1 : 0
  return certain + plausible / text.length
}

function weigh(code: number): number {
  if (code < 0x80) return code >= 0x20 || (code >= 9 && code <= 13) ? 1 : -1
  if (isCommonHan(code)) return 1
  if (code >= 0x3000 && code <= 0x3011) return 1
  if (code >= 0xff01 && code <= 0xff5e) return 1
  if (code >= 0x2010 && code <= 0x2030) return 1
  if (code >= 0xa1 && code <= 0x24f) return 0.9
  if (isRarerHan(code)) return 0.7
  if (code >= 0x370 && code <= 0x4ff) return 0.7
  return 0
}
