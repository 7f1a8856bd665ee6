import { type CharClass, charClass } from './characters.ts'

const PAIRS = ['“”', '‘’', '《》', '〈〉', '（）', '()', '【】', '「」', '『』', '〔〕', '［］', '[]']

/** The straight double quote. */
const STRAIGHT = 0x22

/** For each code unit: 1 opens, 2 closes, 3 is a straight double quote, 4 breaks the line, 0 is anything else. */
const ROLE = buildRoles()
/** Closer of an opener, by code unit; full-width and half-width brackets count as one: texts mix `（` with `)`. */
const CLOSER = new Map(PAIRS.map((pair) => [pair.charCodeAt(0), folded(pair.charCodeAt(1))]))
const NONE: ReadonlyMap<number, number> = new Map()

function buildRoles(): Uint8Array {
  const roles = new Uint8Array(0x1_0000)
  for (const pair of PAIRS) {
    roles[pair.charCodeAt(0)] = 1
    roles[pair.charCodeAt(1)] = 2
  }
  roles[STRAIGHT] = 3
  for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x2028, 0x2029]) roles[code] = 4
  return roles
}

/** Half-width form of a closing bracket. */
function folded(code: number): number {
  return code === 0xff09 || code === 0xff3d ? code - 0xfee0 : code
}

/**
 * Matching quotes and brackets between two offsets: for each opener its closer. Openers that are never closed, and closers
 * that were never opened, are left out, so one forgotten quotation mark does not swallow the rest of a paragraph.
 * Straight double quotes pair in turn. Nothing pairs across a line break. Linear in the range; a range without any allocates nothing.
 * @example matchPairs('擦亮“三张名片”', 0, 8) // Map { 2 => 7 }
 */
export function matchPairs(text: string, start: number, end: number): ReadonlyMap<number, number> {
  let pairs: Map<number, number> | null = null
  let open: number[] | null = null
  let straight = -1
  for (let i = start; i < end; i++) {
    const role = ROLE[text.charCodeAt(i)] as number
    if (role === 0) continue
    if (role === 1) {
      open ??= []
      open.push(i)
    } else if (role === 2) {
      const opener = open && close(text, open, text.charCodeAt(i))
      if (opener !== null) {
        pairs ??= new Map()
        pairs.set(opener, i)
      }
    } else if (role === 4) {
      if (open) open.length = 0
      straight = -1
    } else if (straight < 0) straight = i
    else {
      pairs ??= new Map()
      pairs.set(straight, i)
      straight = -1
    }
  }
  return pairs ?? NONE
}

/** The opener a closer belongs to, taken off the stack; looks at most four openers down, so a run of forgotten ones costs nothing extra. */
function close(text: string, open: number[], closer: number): number | null {
  for (let depth = 1; depth <= 4 && depth <= open.length; depth++) {
    const opener = open[open.length - depth] as number
    if (CLOSER.get(text.charCodeAt(opener)) === folded(closer)) {
      open.length -= depth
      return opener
    }
  }
  return null
}

/** True for a character of a class that may open a pair: of all marks only the straight quote does. */
export function mayOpen(text: string, at: number, found: CharClass): boolean {
  return found === charClass.opener || (found === charClass.mark && text.charCodeAt(at) === STRAIGHT)
}
