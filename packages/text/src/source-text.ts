import { lineStarts, listParagraphs, type Paragraph } from './paragraphs.ts'

/** A place as people count it: both numbers start at 1; `column` counts code points, so an emoji is one column. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * A raw text with its lines and paragraphs, and the way between UTF-16 offsets, code points and line/column.
 * The text is kept exactly as it was decoded; nothing is normalised away.
 */
export interface SourceText {
  readonly text: string
  /** Offsets at which lines begin. */
  readonly lines: readonly number[]
  readonly paragraphs: readonly Paragraph[]
  /**
   * Code points before a UTF-16 offset; an offset inside a surrogate pair counts as before the pair.
   * @throws RangeError when the offset is outside 0..text.length.
   */
  toCodePoints(offset: number): number
  /**
   * UTF-16 offset of the n-th code point.
   * @throws RangeError when there are fewer code points.
   */
  toOffset(codePoints: number): number
  /** Line and column of an offset. @throws RangeError when the offset is outside the text. */
  positionAt(offset: number): Position
  /** Offset of a line and column; a column past its line's end is cut to that end. @throws RangeError for a line that is not there. */
  offsetAt(position: Position): number
  /** The paragraph that holds an offset, or null between paragraphs. */
  findParagraph(offset: number): Paragraph | null
}

/**
 * Reads the lines and paragraphs of a raw text once, for any number of lookups.
 * @example readSourceText('一、回顾\n二、安排').positionAt(5) // { line: 2, column: 1 }
 */
export function readSourceText(text: string): SourceText {
  const lines = lineStarts(text)
  const paragraphs = listParagraphs(text, lines)
  const pairs = surrogatePairs(text)

  const check = (offset: number) => {
    if (!(Number.isInteger(offset) && offset >= 0 && offset <= text.length)) {
      throw new RangeError(`Cannot place offset ${offset}: outside a text of ${text.length} code units`)
    }
  }
  const toCodePoints = (offset: number) => {
    check(offset)
    // A pair counts once its low half is passed: an offset inside a pair, high + 1, has offset - before = the pair's own point.
    return offset - countBelow(pairs, offset)
  }
  const toOffset = (codePoints: number) => {
    if (!(Number.isInteger(codePoints) && codePoints >= 0 && codePoints <= text.length - pairs.length)) {
      throw new RangeError(`Cannot place code point ${codePoints}: a text of ${text.length - pairs.length} code points`)
    }
    // The k-th pair starts at code point pairs[k] - k; all pairs that start before the wanted point add one unit each.
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) - middle < codePoints) low = middle + 1
      else high = middle
    }
    return codePoints + low
  }
  const positionAt = (offset: number): Position => {
    check(offset)
    const line = countBelow(lines, offset + 1) - 1
    return { line: line + 1, column: toCodePoints(offset) - toCodePoints(lines[line] as number) + 1 }
  }
  const offsetAt = ({ line, column }: Position) => {
    const start = lines[line - 1]
    if (start === undefined) throw new RangeError(`Cannot place line ${line}: a text of ${lines.length} lines`)
    const next = lines[line]
    let end = next === undefined ? text.length : next - 1
    if (next !== undefined && end > start && text.charCodeAt(end) === 0x0a && text.charCodeAt(end - 1) === 0x0d) end--
    const wanted = toCodePoints(start) + Math.max(0, column - 1)
    return wanted >= toCodePoints(end) ? end : toOffset(wanted)
  }
  const findParagraph = (offset: number) => {
    let low = 0
    let high = paragraphs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((paragraphs[middle] as Paragraph).end <= offset) low = middle + 1
      else high = middle
    }
    const found = paragraphs[low]
    return found && found.start <= offset ? found : null
  }
  return { text, lines, paragraphs, toCodePoints, toOffset, positionAt, offsetAt, findParagraph }
}

/** Offsets of the high halves of surrogate pairs, ascending. */
function surrogatePairs(text: string): readonly number[] {
  const pairs: number[] = []
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) pairs.push(i++)
  }
  return pairs
}

/** How many numbers of an ascending list are below a limit. */
function countBelow(list: readonly number[], limit: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
