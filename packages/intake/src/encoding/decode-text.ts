import type { IntakeLimits } from '../limits.ts'
import type { IntakeNotice } from '../notice.ts'
import { refuse } from '../problem.ts'
import { type DetectedEncoding, detectEncoding, type TextEncodingName } from './detect-encoding.ts'

/** A text as decoded, nothing normalised, without the mark that announced its encoding. */
export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncodingName
  readonly notices: readonly IntakeNotice[]
}

const SLICE = 1024 * 1024
const MOST_CONTROLS = 0.005
const MOST_REPLACED = 0.01
const FEW_REPLACED = 4

/**
 * Decodes the bytes of a text. Bytes that are no characters become U+FFFD and are counted in a notice; too
 * many of them, or too many control characters, and it is no text. An encoding that the text declares
 * counts where the bytes are not plainly of another one.
 * @throws IntakeRefusal
 */
export function decodeText(bytes: Uint8Array, limits: IntakeLimits, declared?: TextEncodingName): DecodedText {
  const detected = choose(bytes, declared)
  if (detected === undefined)
    return refuse(looksBinary(bytes) ? { code: 'not-text', params: {} } : { code: 'encoding-unknown', params: {} })
  const { encoding, markBytes } = detected
  const { text, cut } = decodeSlices(bytes.subarray(markBytes), encoding, limits)
  const { controls, replaced } = countOddities(text)
  if (controls > text.length * MOST_CONTROLS || replaced - cut > Math.max(FEW_REPLACED, text.length * MOST_REPLACED)) {
    refuse({ code: 'not-text', params: {} })
  }
  const notices: IntakeNotice[] = []
  if (cut > 0) notices.push({ code: 'character-cut', params: {} })
  if (replaced > cut) notices.push({ code: 'replaced-characters', params: { count: replaced - cut } })
  if (controls > 0) notices.push({ code: 'control-characters', params: { count: controls } })
  return { text, encoding, notices }
}

function choose(bytes: Uint8Array, declared: TextEncodingName | undefined): DetectedEncoding | undefined {
  const detected = detectEncoding(bytes)
  if (declared === undefined || detected === undefined || detected.markBytes > 0 || detected.encoding === 'utf-8')
    return detected
  const text = new TextDecoder(declared).decode(bytes.subarray(0, SLICE), { stream: true })
  return text.includes('\ufffd') ? detected : { encoding: declared, markBytes: 0 }
}

function decodeSlices(
  bytes: Uint8Array,
  encoding: TextEncodingName,
  limits: IntakeLimits,
): { text: string; cut: number } {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const pieces: string[] = []
  let length = 0
  for (let at = 0; at < bytes.length; at += SLICE) {
    const piece = decoder.decode(bytes.subarray(at, at + SLICE), { stream: true })
    length += piece.length
    if (length > limits.chars) refuse({ code: 'too-long', params: { limit: limits.chars } })
    pieces.push(piece)
  }
  // What is still waiting for more bytes is a character cut by the end of the file.
  const rest = decoder.decode()
  pieces.push(rest)
  return { text: pieces.join(''), cut: rest.length }
}

/** Counts control characters and U+FFFD; tabs, line ends, page ends and the old end-of-file mark are ordinary. */
function countOddities(text: string): { controls: number; replaced: number } {
  let controls = 0
  let replaced = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) replaced++
    else if (
      (code < 0x20 && (code < 9 || code > 13) && code !== 0x1a) ||
      (code >= 0x7f && code < 0xa0 && code !== 0x85)
    )
      controls++
  }
  return { controls, replaced }
}

function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4096)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte < 0x20 && (byte < 9 || byte > 13)) controls++
  }
  return controls > length * MOST_CONTROLS
}
