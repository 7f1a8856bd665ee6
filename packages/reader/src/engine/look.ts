import { CLASS_OF, Class } from './characters.ts'
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

/** Lists as short as this are walked at once; longer ones are asked for the character first. */
const SHORT = 6
const firsts = new WeakMap<readonly string[], ReadonlySet<number>>()
const lasts = new WeakMap<readonly string[], ReadonlySet<number>>()

/** Code units that words begin with (or end with), found once for each list. */
function edgesOf(known: typeof firsts, words: readonly string[], at: 0 | -1): ReadonlySet<number> {
  let edges = known.get(words)
  if (edges === undefined) {
    edges = new Set(words.map((word) => word.charCodeAt(at < 0 ? word.length - 1 : 0)))
    known.set(words, edges)
  }
  return edges
}

/** True when one of the words stands exactly before an offset. The list must be a constant: its edges are remembered. */
export function endsWith(text: string, offset: number, words: readonly string[]): boolean {
  if (words.length > SHORT && !edgesOf(lasts, words, -1).has(text.charCodeAt(offset - 1))) return false
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (text.startsWith(word, offset - word.length)) return true
  }
  return false
}

/** The first of the words that stands exactly at an offset, or null. The list must be a constant: its edges are remembered. */
export function startsWith(text: string, offset: number, words: readonly string[]): string | null {
  if (words.length > SHORT && !edgesOf(firsts, words, 0).has(text.charCodeAt(offset))) return null
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (text.startsWith(word, offset)) return word
  }
  return null
}

/** True when a line begins at the token, spaces and an opening bracket apart. */
export function beginsLine(scan: Scan, at: number): boolean {
  let i = at - 1
  if (i >= 0 && scan.kind[i] === Kind.mark && '（(【'.includes(scan.text[scan.start[i] as number] as string)) i--
  while (i >= 0 && scan.kind[i] === Kind.space) i--
  return i < 0 || scan.kind[i] === Kind.break
}
