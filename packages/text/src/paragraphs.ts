import type { Span } from './span.ts'
import { trimEnd, trimStart } from './trim.ts'

/** A paragraph: one line of the raw text that has words on it, blanks at its edges left out. */
export interface Paragraph extends Span {
  /** Zero-based number of the raw line it stands on. */
  readonly line: number
}

/**
 * Offsets at which the lines of a text begin, the first being 0. CRLF is one break; LF, CR, form feed, U+2028 and U+2029 each are one.
 * @example lineStarts('一\r\n二') // [0, 3]
 */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue
    if ((code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029) starts.push(i + 1)
  }
  return starts
}

/**
 * The paragraphs of a text in order; lines without words give none.
 * @example listParagraphs('一、\n\n　二') // [{ start: 0, end: 2, line: 0 }, { start: 5, end: 6, line: 2 }]
 */
export function listParagraphs(text: string, starts: readonly number[] = lineStarts(text)): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let line = 0; line < starts.length; line++) {
    const next = starts[line + 1] ?? text.length
    const start = trimStart(text, starts[line] as number, next)
    const end = trimEnd(text, start, next)
    if (start < end) paragraphs.push({ start, end, line })
  }
  return paragraphs
}
