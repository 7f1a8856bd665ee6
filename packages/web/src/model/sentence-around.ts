import type { Span } from '@gangmu/text'

const closers = new Set('。！？；\n')
const longest = 600

/**
 * The sentence around a span: to the nearest 。！？； or line end on both sides, at most 600 code units each way.
 * @example sentenceAround('甲。增长6%。乙', { start: 4, end: 6 }) // { start: 2, end: 7 }
 */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start
  while (start > 0 && span.start - start < longest && !closers.has(text[start - 1] ?? '')) start--
  let end = span.end
  if (closers.has(text[end - 1] ?? '')) return { start, end }
  while (end < text.length && end - span.end < longest && !closers.has(text[end] ?? '')) end++
  if (end < text.length && text[end] !== '\n') end++
  return { start, end }
}

/**
 * The line around a span, at most 600 code units each way; it always holds the sentence around the span.
 * @example paragraphAround('甲。\n乙。丙。', { start: 3, end: 4 }) // { start: 3, end: 7 }
 */
export function paragraphAround(text: string, span: Span): Span {
  let { start, end } = sentenceAround(text, span)
  while (start > 0 && span.start - start < longest && text[start - 1] !== '\n') start--
  while (end < text.length && end - span.end < longest && text[end] !== '\n') end++
  return { start, end }
}
