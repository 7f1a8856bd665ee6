import { makeLine, median, type PrintedFlow, type PrintedLine, wordsOf } from './printed-line.ts'

/** A page of two columns has a gutter near its middle that hardly a line crosses, and full lines on both sides. */
const MIDDLE = [0.3, 0.7] as const
const MOST_CROSSING = 0.15
const FEWEST_LINES = 6
const LEAST_FULL = 0.55
const FEWEST_LETTERS = 8
/** Fewer lines do not show where the edges of the text are. */
const SHOWS_EDGES = 5
const MOST_PLACES = 200

interface Side {
  readonly x: number
  readonly right: number
  readonly letters: number
}

/**
 * Parts the lines of a page into flows in reading order: the page itself, or its two columns, the left one first,
 * with lines across both between them.
 */
export function findFlows(lines: readonly PrintedLine[], width: number): { flows: PrintedFlow[]; columns: boolean } {
  const gutter = findGutter(lines, width)
  if (gutter === undefined) return { flows: lines.length === 0 ? [] : [makeFlow(lines)], columns: false }
  const flows: PrintedFlow[] = []
  let left: PrintedLine[] = []
  let right: PrintedLine[] = []
  const end = () => {
    for (const side of [left, right]) if (side.length > 0) flows.push(makeFlow(side))
    left = []
    right = []
  }
  const edges = { ...makeFlow(lines), right: lines.reduce((most, { right: edge }) => Math.max(most, edge), 0) }
  let across: PrintedLine[] = []
  const endAcross = () => {
    // What runs across both columns has the edges of the page.
    if (across.length > 0) flows.push({ ...edges, lines: across })
    across = []
  }
  for (const line of lines) {
    if (line.segments.some((segment) => crosses(segment, gutter, line.size))) {
      end()
      across.push(line)
      continue
    }
    endAcross()
    const before = line.segments.filter(({ right: edge }) => edge <= gutter + line.size)
    const after = line.segments.filter((segment) => !before.includes(segment))
    if (before.length > 0) left.push(makeLine(before, line.y, line.size))
    if (after.length > 0) right.push(makeLine(after, line.y, line.size))
  }
  end()
  endAcross()
  return { flows, columns: true }
}

const crosses = (side: { x: number; right: number }, at: number, size: number) =>
  side.x < at - size / 2 && side.right > at + size / 2

function findGutter(lines: readonly PrintedLine[], width: number): number | undefined {
  if (lines.length < FEWEST_LINES) return undefined
  const size = median(lines.map((line) => line.size))
  const segments = lines.flatMap((line) =>
    line.segments.map(({ x, right, text }) => ({ x, right, letters: text.length })),
  )
  let best: number | undefined
  let fewest = MOST_CROSSING * segments.length
  // However small the type or wide the page, so many places are tried at most.
  const step = Math.max(size / 2, (width * (MIDDLE[1] - MIDDLE[0])) / MOST_PLACES)
  for (let at = width * MIDDLE[0]; at <= width * MIDDLE[1] && step > 0; at += step) {
    const crossing = segments.filter((segment) => crosses(segment, at, size)).length
    if (crossing < fewest || (crossing === fewest && best === undefined)) {
      const inside = segments.filter((segment) => !crosses(segment, at, size))
      const left = inside.filter(({ x }) => x < at)
      const right = inside.filter(({ x }) => x >= at)
      if (!isColumn(left, size) || !isColumn(right, size)) continue
      fewest = crossing
      best = at
    }
  }
  return best
}

function isColumn(sides: readonly Side[], size: number): boolean {
  if (sides.length < FEWEST_LINES || median(sides.map(({ letters }) => letters)) < FEWEST_LETTERS) return false
  const edge = findRight(sides, size)
  return sides.filter(({ right }) => edge - right < size * 2).length >= sides.length * LEAST_FULL
}

function makeFlow(lines: readonly PrintedLine[]): PrintedFlow {
  const size = median(lines.map((line) => line.size))
  return { lines, left: findLeft(lines, size), right: findRight(lines, size) }
}

/** The leftmost place where two lines begin, or the leftmost beginning. */
function findLeft(lines: readonly { readonly x: number }[], size: number): number {
  const starts = lines.map(({ x }) => x).sort((a, b) => a - b)
  return starts.find((x, at) => (starts[at + 1] ?? Number.POSITIVE_INFINITY) - x < size / 2) ?? starts[0] ?? 0
}

/**
 * Where most lines end, within the width of a character: widths of pieces are not exact where marks are set closer,
 * so the line that reaches furthest does not tell.
 */
function findRight(lines: readonly { readonly right: number }[], size: number): number {
  const ends = lines.map(({ right }) => right).sort((a, b) => b - a)
  let best = ends[0] ?? 0
  let most = 1
  let last = 0
  for (let at = 0; at < ends.length; at++) {
    while (last < ends.length && ends[at]! - ends[last]! <= size) last++
    if (last - at > most) {
      most = last - at
      best = ends[(at + last - 1) >> 1]!
    }
  }
  return best
}

/**
 * Gives flows that do not fill their lines the width that the flows of the other pages have: a page of headings, or
 * the last page, does not show where a line ends. Margins may differ between pages, widths do not. Where no page
 * shows it, both margins are taken to be alike.
 */
export function shareWidth(flows: readonly PrintedFlow[], pageWidth: number): PrintedFlow[] {
  const telling = flows.filter(({ lines }) => lines.length >= SHOWS_EDGES)
  const width = median(telling.map(({ left, right }) => right - left))
  const left = median(telling.map((flow) => flow.left))
  return flows.map((flow) => {
    const from = flow.lines.length < SHOWS_EDGES && telling.length > 0 ? Math.min(left, flow.left) : flow.left
    const right = telling.length > 0 ? from + width : pageWidth - from
    return { ...flow, left: from, right: Math.max(flow.right, right) }
  })
}

/** Whether a line is a row of a table or has its words spread out: a paragraph of its own. */
export function isSpread(line: PrintedLine): boolean {
  return line.segments.length > 1 || wordsOf(line).includes('\t')
}
