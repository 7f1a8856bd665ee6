import type { Quote, Span } from '@gangmu/text'

const ends = '。！？!?'
const closers = '”’』」）)》'
const blanks = ' \t\r\u3000'

/**
 * The sentence (or, when the span crosses several, the sentences) around a span, within one line, without blanks at its edges.
 * @example sentenceAround('新建学校3所。改造道路。', { start: 0, end: 6 }).quote // '新建学校3所。'
 */
export function sentenceAround(text: string, span: Span): Quote {
  let { start, end } = span
  while (start > 0 && text[start - 1] !== '\n' && !ends.includes(text[start - 1]!)) start -= 1
  // A closing mark after a full stop belongs to the sentence before.
  while (start < span.start && (closers.includes(text[start]!) || blanks.includes(text[start]!))) start += 1
  const closed = end > start && ends.includes(text[end - 1]!)
  if (!closed) {
    while (end < text.length && text[end] !== '\n' && !ends.includes(text[end]!)) end += 1
    if (end < text.length && text[end] !== '\n') end += 1
  }
  while (end < text.length && closers.includes(text[end]!)) end += 1
  while (end > span.end && blanks.includes(text[end - 1]!)) end -= 1
  return { start, end, quote: text.slice(start, end) }
}
