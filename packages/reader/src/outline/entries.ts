import { findHeadingMarker, type Paragraph } from '@gangmu/text'

const RUN = 3
const LONGEST_TERM = 40
const MARKS = '[【〔（(①②③0123456789'

/**
 * Index of the first of at least three paragraphs in a row that each explain a quoted term (`3.“一窗通办”：指…`), in the
 * second half of a text; -1 when there is none. From there on a report is a glossary, whether it says so or not.
 * @example findEntries(text, paragraphs) // 84
 */
export function findEntries(text: string, paragraphs: readonly Paragraph[]): number {
  let run = 0
  for (let i = paragraphs.length >> 1; i < paragraphs.length; i++) {
    run = isEntry(text, paragraphs[i] as Paragraph) ? run + 1 : 0
    if (run === RUN) return i - RUN + 1
  }
  return -1
}

function isEntry(text: string, { start, end }: Paragraph): boolean {
  if (!MARKS.includes(text[start] as string)) return false
  const marked = findHeadingMarker(text, start)?.end ?? afterBracket(text, start)
  if (marked <= start || !'“"《'.includes(text[marked] ?? ' ')) return false
  return text.slice(marked, Math.min(end, marked + LONGEST_TERM)).includes('：')
}

function afterBracket(text: string, start: number): number {
  let at = start
  while (at < start + 6 && !']】〕）)'.includes(text[at] ?? ']')) at++
  return at < start + 6 ? at + 1 : start
}
