import { isDigitAt } from '@gangmu/text'
import type { Diagnostic } from '../reading.ts'
import { observe } from './observe.ts'

/** Runs of replacement characters, control characters, private-use characters, or four and more question marks. */
export function findGarbled(text: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code > 0x3f && code < 0xe000) || !isGarbled(text, i)) continue
    const start = i
    while (i < text.length && isGarbled(text, i)) i++
    found.push(observe('garbled-characters', { start, end: i }, { count: i - start }))
  }
  return found
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

/** Marks that open a footnote's number, with what closes it. */
const FOOTNOTES = ['[]', '〔〕', '［］'] as const
const LONGEST_MARK = 4

/** A figure that a footnote mark follows at once, inside a number or unit: `增长10[3]%`, `共12[5]个`. */
export function findFootnotesInNumbers(text: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const [open, closing] of FOOTNOTES) {
    for (let i = text.indexOf(open as string, 1); i >= 0; i = text.indexOf(open as string, i + 1)) {
      if (!isDigitAt(text, i - 1) || !isDigitAt(text, i + 1)) continue
      let close = i + 1
      while (close - i < LONGEST_MARK && isDigitAt(text, close)) close++
      if (text[close] !== closing) continue
      let start = i
      while (start > 0 && (isDigitAt(text, start - 1) || text[start - 1] === '.')) start--
      const params = { number: text.slice(start, i), mark: text.slice(i, close + 1) }
      found.push(observe('footnote-mark-in-number', { start, end: close + 1 }, params))
    }
  }
  return found
}
