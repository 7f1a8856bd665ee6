import { makeLine, type PrintedLine, type PrintedSegment } from './printed-line.ts'
import type { PrintedPiece } from './printed-page.ts'

// All in sizes of the type.
const SAME_LINE = 0.45
const WIDE_GAP = 1.5
const SPACE = 0.3
const NARROW = 0.25
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
  let narrow = new Set<number>()
  let x = 0
  let right = 0
  let previous: PrintedPiece | undefined
  const end = () => {
    const words = text.trimEnd()
    if (words.trimStart() !== '') segments.push(trimStart({ x, right, text: words, narrow }))
    text = ''
    narrow = new Set()
  }
  for (const piece of [...row].sort((a, b) => a.x - b.x)) {
    const blank = piece.text.trim() === ''
    if (previous !== undefined && isShadow(previous, piece, size)) continue
    const gap = piece.x - right
    if (text !== '' && gap > WIDE_GAP * size && !blank) end()
    if (blank) {
      if (text !== '' && !text.endsWith(' ')) {
        if (piece.width < NARROW * size) narrow.add(text.length)
        text += ' '
        // A wide space is a gap; the next piece shows how wide.
        if (piece.width <= WIDE_GAP * size) right = Math.max(right, piece.x + piece.width)
      }
      continue
    }
    if (text === '') x = piece.x
    else if (gap > SPACE * size && !/\s$/.test(text)) text += ' '
    text += piece.text
    right = Math.max(right, piece.x + piece.width)
    previous = piece
  }
  end()
  return segments
}

function trimStart(segment: PrintedSegment): PrintedSegment {
  const text = segment.text.trimStart()
  const cut = segment.text.length - text.length
  return cut === 0 ? segment : { ...segment, text, narrow: new Set([...segment.narrow].map((at) => at - cut)) }
}

function isShadow(a: PrintedPiece, b: PrintedPiece, size: number): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < SHADOW * size && Math.abs(a.y - b.y) < SHADOW * size
}
