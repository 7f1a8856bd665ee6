import { charClass, classAt } from './characters.ts'
import type { Span } from './span.ts'

/**
 * A range without the spaces and line breaks at its edges; null when nothing else is in it.
 * @example trimSpan('  增长 ', 0, 5) // { start: 2, end: 4 }
 */
export function trimSpan(text: string, start: number, end: number): Span | null {
  const from = trimStart(text, start, end)
  const to = trimEnd(text, from, end)
  return from < to ? { start: from, end: to } : null
}

/** Where a range begins once the blanks at its head are left out. */
export function trimStart(text: string, start: number, end: number): number {
  const limit = Math.min(end, text.length)
  let from = start
  while (from < limit && isBlank(text, from)) from++
  return from
}

/** Where a range ends once the blanks at its end are left out. */
export function trimEnd(text: string, start: number, end: number): number {
  let to = Math.min(end, text.length)
  while (to > start && isBlank(text, to - 1)) to--
  return to
}

function isBlank(text: string, offset: number): boolean {
  const found = classAt(text, offset)
  return found === charClass.space || found === charClass.lineBreak
}
