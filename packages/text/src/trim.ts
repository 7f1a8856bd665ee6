import { charClass, classAt } from './characters.ts'
import type { Span } from './span.ts'

/**
 * A range without the spaces and line breaks at its edges; null when nothing else is in it.
 * @example trimSpan('  增长 ', 0, 5) // { start: 2, end: 4 }
 */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start
  let to = Math.min(end, text.length)
  while (from < to && isBlank(text, from)) from++
  while (to > from && isBlank(text, to - 1)) to--
  return from < to ? { start: from, end: to } : null
}

function isBlank(text: string, offset: number): boolean {
  const found = classAt(text, offset)
  return found === charClass.space || found === charClass.lineBreak
}
