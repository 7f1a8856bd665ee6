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

/** True when one of the words stands exactly before an offset. */
export function endsWith(text: string, offset: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, offset - word.length))
}

/** The first of the words that stands exactly at an offset, or null. */
export function startsWith(text: string, offset: number, words: readonly string[]): string | null {
  return words.find((word) => text.startsWith(word, offset)) ?? null
}

/** True when a line begins at the token, spaces and an opening bracket apart. */
export function beginsLine(scan: Scan, at: number): boolean {
  let i = at - 1
  if (i >= 0 && scan.kind[i] === Kind.mark && '（(【'.includes(scan.text[scan.start[i] as number] as string)) i--
  while (i >= 0 && scan.kind[i] === Kind.space) i--
  return i < 0 || scan.kind[i] === Kind.break
}
