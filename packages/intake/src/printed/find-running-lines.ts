import { type PrintedLine, wordsOf } from './printed-line.ts'

/** A line that every page repeats, or the page's number, with where on the page it stands. */
export interface RunningLine {
  readonly line: PrintedLine
  readonly what: 'running-head' | 'page-number'
  readonly place: 'top' | 'bottom'
}

interface Candidate {
  readonly page: number
  readonly line: PrintedLine
  readonly place: 'top' | 'bottom'
  readonly words: string
}

/** Share of the page's height, at its top and bottom, where such lines stand, and how many of them at most. */
const EDGE = 0.15
const MOST_LINES = 2
const FEWEST_PAGES = 3
const LEAST_SHARE = 0.25
const SAME_HEIGHT = 6

/** Finds, page by page, running heads and feet and page numbers. */
export function findRunningLines(
  pages: readonly { readonly lines: readonly PrintedLine[]; readonly height: number }[],
): RunningLine[][] {
  const candidates = pages.flatMap((page, index) => listCandidates(page, index))
  const found: RunningLine[][] = pages.map(() => [])
  const numbers = new Map<number, number>()
  const repeats = new Map<string, Set<number>>()
  for (const candidate of candidates) {
    const number = readPageNumber(candidate.words)
    if (number !== undefined) {
      const offset = number - candidate.page
      numbers.set(offset, (numbers.get(offset) ?? 0) + 1)
    }
    const key = keyOf(candidate)
    repeats.set(key, (repeats.get(key) ?? new Set()).add(candidate.page))
  }
  for (const candidate of candidates) {
    const { page, line, place, words } = candidate
    const number = readPageNumber(words)
    const decorated = number !== undefined && /\D/.test(words.replace(/\s/g, ''))
    const inStep = number !== undefined && (numbers.get(number - page) ?? 0) >= 2
    if (decorated || inStep) found[page]!.push({ line, place, what: 'page-number' })
    else if ((repeats.get(keyOf(candidate))?.size ?? 0) >= Math.max(FEWEST_PAGES, pages.length * LEAST_SHARE))
      found[page]!.push({ line, place, what: 'running-head' })
  }
  return found
}

function listCandidates(
  { lines, height }: { readonly lines: readonly PrintedLine[]; readonly height: number },
  page: number,
): Candidate[] {
  const top = lines.slice(0, MOST_LINES).filter(({ y }) => y < height * EDGE)
  const bottom = lines.slice(-MOST_LINES).filter((line) => line.y > height * (1 - EDGE) && !top.includes(line))
  const make = (place: 'top' | 'bottom') => (line: PrintedLine) => ({ page, line, place, words: wordsOf(line) })
  return [...top.map(make('top')), ...bottom.map(make('bottom'))]
}

/** Same words, whatever the figures in them, at the same height. */
function keyOf({ words, line }: Candidate): string {
  return `${words.replace(/\s/g, '').replace(/\d+/g, '0')}@${Math.round(line.y / SAME_HEIGHT)}`
}

/**
 * The number of a line that is nothing but a page number, as `— 3 —`, `第3页`, `3/12` or `3`.
 * @example readPageNumber('— 3 —') // 3
 */
export function readPageNumber(words: string): number | undefined {
  const bare = words.replace(/[\s\-—–─―－·•~]/g, '')
  const match = /^(?:第)?(\d{1,4})(?:页)?(?:[,，/／]?共?\d{1,4}页?)?$/.exec(bare)
  return match === null ? undefined : Number(match[1])
}
