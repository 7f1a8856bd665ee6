import type { Span } from '@gangmu/text'
import type { IntakeLimits } from './limits.ts'
import { refuse } from './problem.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const FORM_FEED = 12

/** A line that is not blank, with the number of form feeds (page ends) seen before its words. */
export interface Line extends Span {
  readonly pagesBefore: number
}

/**
 * Lists the lines of a text that are not blank, without their line ends (LF, CR LF, CR or form feed) and
 * without the spaces around them.
 * @throws IntakeRefusal when there are more than the limits allow.
 */
export function listLines(text: string, limits: IntakeLimits): Line[] {
  const lines: Line[] = []
  let pages = 0
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== FORM_FEED) continue
    const words = trim(text, from, at)
    if (words.start < words.end) {
      if (lines.length >= limits.marks) refuse({ code: 'too-many-paragraphs', params: { limit: limits.marks } })
      lines.push({ ...words, pagesBefore: pages })
    }
    if (code === FORM_FEED) pages++
    from = at + 1
  }
  return lines
}

/** The span without white space at its ends; full-width spaces count as white space. */
export function trim(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b)
  )
}
