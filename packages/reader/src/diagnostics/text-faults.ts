import { isDigitAt } from '@gangmu/text'
import type { Diagnostic } from '../reading.ts'
import { observe } from './observe.ts'

/** 1 for code units that may be garbled, 2 for marks that open a footnote's number. */
const SUSPECTS = new Uint8Array(0x1_0000)
SUSPECTS.fill(1, 0, 0x20)
SUSPECTS.fill(1, 0xe000, 0xf900)
for (const character of '?\ufffd') SUSPECTS[character.charCodeAt(0)] = 1
for (const character of '[〔［') SUSPECTS[character.charCodeAt(0)] = 2

/** Garbled characters, and footnote marks inside numbers, found in one walk. */
export function findTextFaults(text: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (let i = 0; i < text.length; i++) {
    const suspect = SUSPECTS[text.charCodeAt(i)] as number
    if (suspect === 0) continue
    const fault = suspect === 1 ? garbledAt(text, i) : footnoteAt(text, i)
    if (fault === null) continue
    found.push(fault)
    if (suspect === 1) i = fault.end - 1
  }
  return found
}

/** A run of replacement characters, control characters, private-use characters, or four and more question marks. */
function garbledAt(text: string, start: number): Diagnostic | null {
  let end = start
  while (end < text.length && isGarbled(text, end)) end++
  return end === start ? null : observe('garbled-characters', { start, end }, { count: end - start })
}

function isGarbled(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) return true
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c && code !== 0x0b
  return code === 0x3f && inRun(text, at)
}

/** Part of a run of at least four question marks. */
function inRun(text: string, at: number): boolean {
  let start = at
  while (at - start < 3 && text[start - 1] === '?') start--
  return text.startsWith('????', start)
}

/** What closes a footnote's number, by the mark that opens it. */
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '〔': '〕', '［': '］' }
const LONGEST_MARK = 4

/** A figure that a footnote mark follows at once, inside a number or unit: `增长10[3]%`, `共12[5]个`. */
function footnoteAt(text: string, at: number): Diagnostic | null {
  if (!isDigitAt(text, at - 1) || !isDigitAt(text, at + 1)) return null
  let close = at + 1
  while (close - at < LONGEST_MARK && isDigitAt(text, close)) close++
  if (text[close] !== CLOSING[text[at] as string]) return null
  let start = at
  while (start > 0 && (isDigitAt(text, start - 1) || text[start - 1] === '.')) start--
  const params = { number: text.slice(start, at), mark: text.slice(at, close + 1) }
  return observe('footnote-mark-in-number', { start, end: close + 1 }, params)
}
