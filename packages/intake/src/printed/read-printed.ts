import type { FormatReading } from '../formats/format.ts'
import type { IntakeLimits } from '../limits.ts'
import type { IntakeNotice } from '../notice.ts'
import { refuse } from '../problem.ts'
import { restoreIdeographs } from '../restore-ideographs.ts'
import { TextBuilder } from '../text-builder.ts'
import { findFlows, shareWidth } from './find-flows.ts'
import { findRunningLines, type RunningLine } from './find-running-lines.ts'
import { gatherLines } from './gather-lines.ts'
import { listTitleSizes } from './heading-level.ts'
import { median, type PrintedFlow, type PrintedLine, wordsOf } from './printed-line.ts'
import type { PrintedPage, PrintedPiece } from './printed-page.ts'
import { PrintedWriter } from './printed-writer.ts'
import { type BodyMeasures, TITLE_SIZE } from './starts-paragraph.ts'

const MOST_UNKNOWN = 0.3
/** Paragraphs are set in by two characters where they are set in; so many lines of a document that does it are. */
const LEAST_INDENT = 1.4
const MOST_INDENT = 2.7
const FEWEST_INDENTS = 3
const LEAST_INDENTED = 0.08

/** Lines of a page once running lines are taken out, in flows. */
interface LaidPage {
  readonly flows: readonly PrintedFlow[]
  readonly running: readonly RunningLine[]
  readonly slanted: string
}

/**
 * Reads pages as they are printed into running text: lines in reading order, columns one after the other, lines
 * joined into paragraphs, running heads, page numbers and stray spaces left out with a mark where each stood.
 * @throws IntakeRefusal when there are no words, or none whose characters are known.
 */
export function readPrinted(
  pages: readonly PrintedPage[],
  limits: IntakeLimits,
  pictures: number,
): Omit<FormatReading, 'encoding'> {
  const notices: IntakeNotice[] = []
  const cleaned = clean(pages, notices)
  const laid = layOut(cleaned, notices)
  const out = new TextBuilder(limits)
  const writer = new PrintedWriter(out, measure(laid))
  for (const page of laid) writer.writePage(page.flows, page.running, page.slanted)
  writer.end()
  const empty = cleaned.filter(({ pieces }) => pieces.every(({ text }) => text.trim() === '')).length
  if (out.text().trim() === '') refuse({ code: 'no-text', params: { pictures: Math.max(pictures, empty) } })
  if (empty > 0) notices.push({ code: 'pages-without-text', params: { count: empty } })
  return { text: out.text(), marks: out.marks, notices: [...notices, ...writer.listNotices()] }
}

/** Restores ideographs and puts U+FFFD where a file does not say what a letter is. */
function clean(pages: readonly PrintedPage[], notices: IntakeNotice[]): PrintedPage[] {
  let letters = 0
  let unknown = 0
  let restored = 0
  const cleanPiece = (piece: PrintedPiece): PrintedPiece => {
    const { text: whole, count } = restoreIdeographs(piece.text)
    restored += count
    let text = ''
    for (const character of whole) {
      const code = character.charCodeAt(0)
      const odd = (code < 32 && code !== 9) || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code < 0xf900)
      if (odd || code === 0xfffd) unknown++
      letters++
      text += odd ? '\ufffd' : character
    }
    return { ...piece, text }
  }
  const cleaned = pages.map((page) => ({ ...page, pieces: page.pieces.map(cleanPiece) }))
  if (unknown > letters * MOST_UNKNOWN) refuse({ code: 'letters-unreadable', params: {} })
  if (restored > 0) notices.push({ code: 'ideographs-restored', params: { count: restored } })
  if (unknown > 0) notices.push({ code: 'letters-unknown', params: { count: unknown } })
  return cleaned
}

function layOut(pages: readonly PrintedPage[], notices: IntakeNotice[]): LaidPage[] {
  const gathered = pages.map(({ pieces, height }) => ({ lines: gatherLines(pieces), height }))
  const running = findRunningLines(gathered)
  let columns = 0
  const found = gathered.map(({ lines }, index) => {
    const left = new Set<PrintedLine>(running[index]!.map(({ line }) => line))
    const { flows, columns: twofold } = findFlows(
      lines.filter((line) => !left.has(line)),
      pages[index]!.width,
    )
    if (twofold) columns++
    return { flows, twofold }
  })
  const shared = shareWidth(
    found.filter(({ twofold }) => !twofold).flatMap(({ flows }) => flows),
    median(pages.map(({ width }) => width)),
  )
  let next = 0
  if (columns > 0) notices.push({ code: 'columns-read', params: { pages: columns } })
  return found.map(({ flows, twofold }, index) => ({
    flows: twofold ? flows : flows.map(() => shared[next++]!),
    running: running[index]!,
    slanted: pages[index]!.pieces.filter((piece) => piece.slanted)
      .map(({ text }) => text)
      .join(''),
  }))
}

function measure(pages: readonly LaidPage[]): BodyMeasures {
  const flows = pages.flatMap((page) => page.flows)
  const sizes = flows.flatMap(({ lines }) => lines.map((line) => ({ size: line.size, letters: wordsOf(line).length })))
  const pitches = flows.flatMap(({ lines }) => lines.slice(1).map((line, at) => line.y - lines[at]!.y))
  // The size most letters have, not most lines: titles and notes are short.
  sizes.sort((a, b) => a.size - b.size)
  let half = sizes.reduce((sum, { letters }) => sum + letters, 0) / 2
  const body = sizes.find(({ letters }) => {
    half -= letters
    return half <= 0
  })
  const starts = flows.flatMap(({ lines, left }) => lines.map((line) => (line.x - left) / Math.max(1, line.size)))
  const indents = starts.filter((indent) => indent > LEAST_INDENT && indent < MOST_INDENT).length
  const indented = indents >= FEWEST_INDENTS && indents >= starts.length * LEAST_INDENTED
  const size = body?.size ?? 0
  const titles = listTitleSizes(
    sizes.map((line) => line.size),
    size * TITLE_SIZE,
  )
  return { size, pitch: median(pitches), indented, titles }
}
