import { CharSet } from './char-set.ts'
import { CLASS_OF, Class, codeAt } from './characters.ts'
import { Kind, type Scan } from './token.ts'

/** First token at or after `at` that starts at or after an offset. */
export function tokenFrom(scan: Scan, at: number, offset: number): number {
  let i = at
  while (i < scan.count && (scan.start[i] as number) < offset) i++
  return i
}

/** Next token that is no space. */
export function skipSpaces(scan: Scan, at: number): number {
  let i = at
  while (scan.kind[i] === Kind.space) i++
  return i
}

/** Offset after up to two spaces. */
export function skipSpaceAt(text: string, offset: number): number {
  let i = offset
  while (i < offset + 2 && i < text.length && CLASS_OF[text.charCodeAt(i)] === Class.space) i++
  return i
}

/** Lists as short as this are walked at once; of longer ones only the words that begin (or end) with the character are. */
const SHORT = 3
const firsts = new WeakMap<readonly string[], Edges>()
const lasts = new WeakMap<readonly string[], Edges>()
type Edges = ReadonlyMap<number, readonly string[]>
const NONE: readonly string[] = []

/** Words by the code unit they begin with (or end with), in the order of their list; sorted once for each list. */
function edgesOf(known: typeof firsts, words: readonly string[], at: 0 | -1): Edges {
  let edges = known.get(words)
  if (edges === undefined) {
    const sorted = new Map<number, string[]>()
    for (const word of words) {
      const edge = word.charCodeAt(at < 0 ? word.length - 1 : 0)
      const others = sorted.get(edge)
      if (others) others.push(word)
      else sorted.set(edge, [word])
    }
    edges = sorted
    known.set(words, edges)
  }
  return edges
}

/** True when one of the words stands exactly before an offset. The list must be a constant: its edges are remembered. */
export function endsWith(text: string, offset: number, words: readonly string[]): boolean {
  const asked = words.length > SHORT ? (edgesOf(lasts, words, -1).get(codeAt(text, offset - 1)) ?? NONE) : words
  for (let i = 0; i < asked.length; i++) {
    const word = asked[i] as string
    if (text.startsWith(word, offset - word.length)) return true
  }
  return false
}

/** The first of the words that stands exactly at an offset, or null. The list must be a constant: its edges are remembered. */
export function startsWith(text: string, offset: number, words: readonly string[]): string | null {
  const asked = words.length > SHORT ? (edgesOf(firsts, words, 0).get(codeAt(text, offset)) ?? NONE) : words
  for (let i = 0; i < asked.length; i++) {
    const word = asked[i] as string
    if (text.startsWith(word, offset)) return word
  }
  return null
}

const OPENERS = new CharSet('（(【')

/** True when a line begins at the token, spaces and an opening bracket apart. */
export function beginsLine(scan: Scan, at: number): boolean {
  let i = at - 1
  if (i >= 0 && scan.kind[i] === Kind.mark && OPENERS.has(scan.text, scan.start[i] as number)) i--
  while (i >= 0 && scan.kind[i] === Kind.space) i--
  return i < 0 || scan.kind[i] === Kind.break
}
