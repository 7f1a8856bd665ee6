import { makeLine, type PrintedLine, type PrintedSegment } from './printed-line.ts'
import type { PrintedPiece } from './printed-page.ts'

// All in sizes of the type.
const SAME_LINE = 0.45
const WIDE_GAP = 1.5
const SPACE = 0.3
/** A piece drawn again this near its like is a shadow: programs without bold type print twice. */
const SHADOW = 0.2

/** Gathers the pieces of a page into lines from top to bottom, whatever order the file draws them in. */
export function gatherLines(pieces: readonly PrintedPiece[]): PrintedLine[] {
  const sorted = pieces.filter(({ slanted, text }) => !slanted && text !== '').sort((a, b) => a.y - b.y || a.x - b.x)
  const lines: PrintedLine[] = []
  let row: PrintedPiece[] = []
  let y = 0
  let size = 0
  const end = () => {
    if (row.some(({ text }) => text.trim() !== '')) lines.push(makeLine(cut(row, size), y, size))
    row = []
  }
  for (const piece of sorted) {
    const blank = piece.text.trim() === ''
    if (row.length > 0 && piece.y - y > SAME_LINE * Math.max(size, blank ? 0 : piece.size)) end()
    if (row.length === 0) {
      y = piece.y
      size = 0
    }
    // The largest type of a line is its type; notes set high or low are smaller.
    if (!blank && piece.size > size) {
      size = piece.size
      y = piece.y
    }
    row.push(piece)
  }
  end()
  return lines
}

/** Cuts a row of pieces into segments at its wide gaps. */
function cut(row: readonly PrintedPiece[], size: number): PrintedSegment[] {
  const segments: PrintedSegment[] = []
  let text = ''
  let widths = new Map<number, number>()
  let x = 0
  let right = 0
  let previous: PrintedPiece | undefined
  const end = () => {
    const words = text.trimEnd()
    if (words.trimStart() !== '') segments.push(trimStart({ x, right, text: words, widths }))
    text = ''
    widths = new Map()
  }
  for (const piece of [...row].sort((a, b) => a.x - b.x)) {
    if (previous !== undefined && isShadow(previous, piece, size)) continue
    // A piece of nothing but space is the gap before the next one, whatever width it claims.
    if (piece.text.trim() === '') {
      if (text !== '' && !text.endsWith(' ')) text += ' '
      continue
    }
    const gap = (piece.x - right) / size
    if (text !== '' && gap > WIDE_GAP) end()
    if (text === '') x = piece.x
    else if (text.endsWith(' ')) widths.set(text.length - 1, gap)
    else if (gap > SPACE && !piece.text.startsWith(' ')) {
      widths.set(text.length, gap)
      text += ' '
    }
    noteSpaces(piece, text.length, widths)
    text += piece.text
    right = Math.max(right, piece.x + piece.width)
    previous = piece
  }
  end()
  return segments
}

/** Widths of the spaces inside a piece of Chinese characters: what its width leaves over, divided among them. */
function noteSpaces({ text, width, size }: PrintedPiece, from: number, widths: Map<number, number>): void {
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ') places.push(at)
    else if (text.charCodeAt(at) < 0x2000) return
  }
  const each = (width / size - (text.length - places.length)) / places.length
  for (const at of places) widths.set(from + at, each)
}

function trimStart(segment: PrintedSegment): PrintedSegment {
  const text = segment.text.trimStart()
  const cut = segment.text.length - text.length
  return cut === 0
    ? segment
    : { ...segment, text, widths: new Map([...segment.widths].map(([at, width]) => [at - cut, width])) }
}

function isShadow(a: PrintedPiece, b: PrintedPiece, size: number): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < SHADOW * size && Math.abs(a.y - b.y) < SHADOW * size
}
