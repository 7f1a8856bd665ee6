import { charClass, classAt } from './characters.ts'

const CLOSER_OF = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['〔', '〕'],
  ['［', '］'],
  ['[', ']'],
])
const CLOSERS = new Set(CLOSER_OF.values())
/** Full-width and half-width brackets close each other: texts mix `（` with `)`. */
const LOOSE = new Map([
  ['）', ')'],
  [')', '）'],
  ['］', ']'],
  [']', '］'],
])

/**
 * Matching quotes and brackets between two offsets: for each opener its closer. Openers that are never closed, and closers
 * that were never opened, are left out, so one forgotten quotation mark does not swallow the rest of a paragraph.
 * Straight double quotes pair in turn. Nothing pairs across a line break. Linear in the range.
 * @example matchPairs('做好“四篇文章”', 0, 8) // Map { 2 => 7 }
 */
export function matchPairs(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  let straight = -1
  for (let i = start; i < end; i++) {
    const character = text[i] as string
    if (classAt(text, i) === charClass.lineBreak) {
      open.length = 0
      straight = -1
    } else if (CLOSER_OF.has(character)) open.push(i)
    else if (CLOSERS.has(character)) close(text, open, pairs, character, i)
    else if (character === '"') {
      if (straight < 0) straight = i
      else {
        pairs.set(straight, i)
        straight = -1
      }
    }
  }
  return pairs
}

/** Looks at most four openers down, so a run of forgotten ones costs nothing extra. */
function close(text: string, open: number[], pairs: Map<number, number>, character: string, at: number): void {
  for (let depth = 1; depth <= 4 && depth <= open.length; depth++) {
    const opener = open[open.length - depth] as number
    const wanted = CLOSER_OF.get(text[opener] as string)
    if (wanted === character || (wanted !== undefined && LOOSE.get(wanted) === character)) {
      open.length -= depth
      pairs.set(opener, at)
      return
    }
  }
}
