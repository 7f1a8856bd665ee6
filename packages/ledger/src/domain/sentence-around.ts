import type { Quote, Span } from '@gangmu/text'

const ends = '。！？!?'
const closers = '”’』」）)》'
const blanks = ' \t\r\u3000'
/** Longer than any sentence of a report; without a bound, the many findings of an endless one would each walk all of it. */
const longest = 2000

const splitsPair = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff

/**
 * The sentence (or, when the span crosses several, the sentences) around a span, within one line, without blanks at its edges;
 * at most 2000 code units each way.
 * @example sentenceAround('新建学校3所。改造道路。', { start: 0, end: 6 }).quote // '新建学校3所。'
 */
export function sentenceAround(text: string, span: Span): Quote {
  let { start, end } = span
  const first = Math.max(0, start - longest)
  const last = Math.min(text.length, end + longest)
  while (start > first && text[start - 1] !== '\n' && !ends.includes(text[start - 1]!)) start -= 1
  // A closing mark after a full stop belongs to the sentence before.
  while (start < span.start && (closers.includes(text[start]!) || blanks.includes(text[start]!))) start += 1
  const closed = end > start && ends.includes(text[end - 1]!)
  if (!closed) {
    while (end < last && text[end] !== '\n' && !ends.includes(text[end]!)) end += 1
    if (end < last && text[end] !== '\n') end += 1
  }
  while (end < last && closers.includes(text[end]!)) end += 1
  if (start < span.start && splitsPair(text, start)) start += 1
  if (end > span.end && splitsPair(text, end)) end -= 1
  while (end > span.end && blanks.includes(text[end - 1]!)) end -= 1
  return { start, end, quote: text.slice(start, end) }
}
