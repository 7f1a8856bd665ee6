import { isHanAt, isSpaceAt, type Paragraph, type Quote, quoteAt, trimSpan } from '@gangmu/text'

const OFFICES = [
  '市长',
  '省长',
  '区长',
  '县长',
  '州长',
  '盟长',
  '旗长',
  '镇长',
  '乡长',
  '总理',
  '主席',
  '行政长官',
  '主任',
]
const TITLE_LINES = 14
const LONGEST_LINE = 36
const LONGEST_NAME = 12
/** Names of five and six characters without a dot are met in Tibetan places. */
const LONGEST_PLAIN = 6

/**
 * The name of who gives a report, from the title lines before the greeting: behind the office on its line (`区长 某某`) or alone on the next
 * line. Null when no line names an office and a person.
 * @example findSpeaker(text, listParagraphs(text))?.quote // '林知远' of `云岫区区长 林知远`
 */
export function findSpeaker(text: string, paragraphs: readonly Paragraph[]): Quote | null {
  const lines = paragraphs.slice(0, TITLE_LINES)
  for (const [index, line] of lines.entries()) {
    const words = text.slice(line.start, line.end)
    if (words.startsWith('各位')) return null
    const office = words.length > LONGEST_LINE ? undefined : OFFICES.find((word) => words.includes(word))
    if (!office) continue
    const behind = nameIn(text, line.start + words.indexOf(office) + office.length, line.end)
    if (behind) return behind
    const next = lines[index + 1]
    if (words.endsWith(office) && next && !text.startsWith('各位', next.start))
      return nameIn(text, next.start, next.end)
  }
  return null
}

/** A name is two to six Chinese characters, spaces between them allowed, or several with a dot (某某·某某). */
function nameIn(text: string, start: number, end: number): Quote | null {
  let from = start
  while (from < end && (isSpaceAt(text, from) || '：:'.includes(text[from] as string))) from++
  const span = trimSpan(text, from, end)
  if (!span || span.end - span.start < 2 || span.end - span.start > LONGEST_NAME) return null
  let letters = 0
  for (let at = span.start; at < span.end; at++) {
    if (isHanAt(text, at)) letters++
    else if (!isSpaceAt(text, at) && text[at] !== '·') return null
  }
  const dotted = text.slice(span.start, span.end).includes('·')
  return letters >= 2 && (letters <= LONGEST_PLAIN || dotted) ? quoteAt(text, span.start, span.end) : null
}
