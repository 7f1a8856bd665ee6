import { isDigitAt, listParagraphs } from '@gangmu/text'
import type { Diagnostic } from '../reading.ts'
import { observe } from './observe.ts'

const SHORTEST_DUPLICATE = 30

/** Paragraphs of at least thirty characters that stand in the text twice. */
export function findDuplicates(text: string): Diagnostic[] {
  const seen = new Map<string, number>()
  const found: Diagnostic[] = []
  for (const { start, end, line } of listParagraphs(text)) {
    if (end - start < SHORTEST_DUPLICATE) continue
    const words = text.slice(start, end)
    const first = seen.get(words)
    if (first === undefined) seen.set(words, line + 1)
    else found.push(observe('duplicated-paragraph', start, end, { line: first }))
  }
  return found
}

/** Runs of replacement characters, control characters, private-use characters, or four and more question marks. */
export function findGarbled(text: string): Diagnostic[] {
  const found: Diagnostic[] = []
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isGarbled(text, i)) {
      if (from < 0) from = i
    } else if (from >= 0) {
      found.push(observe('garbled-characters', from, i, { count: i - from }))
      from = -1
    }
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

/** [ 〔 ［ ① */
const FOOTNOTES = [0x5b, 0x3014, 0xff3b, 0x2460] as const

/** A figure that a footnote mark follows at once, inside a number or unit: `增长10[3]%`, `共12[5]个`. */
export function findFootnotesInNumbers(text: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== FOOTNOTES[0] && code !== FOOTNOTES[1] && code !== FOOTNOTES[2] && code !== FOOTNOTES[3]) continue
    if (!isDigitAt(text, i - 1) || !isDigitAt(text, i + 1)) continue
    let close = i + 1
    while (close - i < 4 && isDigitAt(text, close)) close++
    if (!']〕］'.includes(text[close] ?? ' ')) continue
    let start = i
    while (start > 0 && (isDigitAt(text, start - 1) || text[start - 1] === '.')) start--
    const number = text.slice(start, i)
    found.push(observe('footnote-mark-in-number', start, close + 1, { number, mark: text.slice(i, close + 1) }))
  }
  return found
}
