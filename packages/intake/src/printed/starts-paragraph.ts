import { findHeadingMarker } from '@gangmu/text'
import { isSpread } from './find-flows.ts'
import { type PrintedFlow, type PrintedLine, wordsOf } from './printed-line.ts'

/** Measures of the body of a document: its usual size of type and distance of lines, and whether paragraphs are set in. */
export interface BodyMeasures {
  readonly size: number
  readonly pitch: number
  readonly indented: boolean
  /** Sizes of titles, the largest first. */
  readonly titles: readonly number[]
}

// All in sizes of the type.
const INDENT = 0.8
const SHORT = 3
const VERY_SHORT = 8
const SOMEWHAT_SHORT = 1.2
const OTHER_SIZE = 0.12
/** From how many times the body's size on a line is a title. */
export const TITLE_SIZE = 1.15
const WIDER_PITCH = 1.5

const ended = /[。！？；：!?;:]["”’）)]?$/
/** A line of a contents list: dots and a page number. */
const led = /(?:\.{3}|…|·{3}|．{3})\s?\d*$/

/**
 * Whether a line begins a paragraph: it is indented, larger or further down than the one before, or that one stops
 * short of the edge. `previous` is the line before it in reading order, perhaps of the page before.
 */
export function startsParagraph(
  line: PrintedLine,
  flow: PrintedFlow,
  previous: { readonly line: PrintedLine; readonly flow: PrintedFlow } | undefined,
  body: BodyMeasures,
): boolean {
  if (previous === undefined) return true
  const { line: last, flow: lastFlow } = previous
  const size = Math.max(line.size, last.size)
  if (isSpread(line) || isSpread(last)) return true
  if (Math.abs(line.size - last.size) > size * OTHER_SIZE) return true
  if (flow === lastFlow && line.y - last.y > Math.max(body.pitch, size) * WIDER_PITCH) return true
  const words = wordsOf(last)
  if (line.size > body.size * TITLE_SIZE && isCentred(line, flow) && isCentred(last, lastFlow)) return false
  if (led.test(words.slice(-40))) return true
  const finished = ended.test(words.slice(-3))
  // What could not be parted and so went to this line explains some of what the last one lacks.
  const missing = (lastFlow.right - last.right) / size - widthOfHead(wordsOf(line))
  if (missing > (body.indented && !finished ? VERY_SHORT : SHORT)) return true
  const heading = findHeadingMarker(wordsOf(line), 0) !== null
  if (missing > SOMEWHAT_SHORT && (finished || heading)) return true
  if (line.x - flow.left >= INDENT * size) {
    const alike = Math.abs(line.x - flow.left - (last.x - lastFlow.left)) < INDENT * size
    return !alike || finished || heading
  }
  return finished && heading
}

/** Width of the figures and letters a line begins with, with the mark after them. */
function widthOfHead(words: string): number {
  const head = /^[0-9A-Za-z.,%‰∶:/+-]{1,40}/.exec(words)?.[0] ?? ''
  const mark = /[，。；、：）”」]/.test(words[head.length] ?? '') ? 1 : 0
  return head.length === 0 ? 0 : head.length * 0.6 + mark
}

function isCentred(line: PrintedLine, flow: PrintedFlow): boolean {
  const before = line.x - flow.left
  const after = flow.right - line.right
  return before > line.size && after > line.size && Math.abs(before - after) < line.size * 2
}
