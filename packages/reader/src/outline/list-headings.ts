import type { Paragraph } from '@gangmu/text'
import { findMarkedHeading, findPlainHeading, type Heading, type HeadingStyle } from './heading.ts'
import { findRole } from './roles.ts'

/** Smaller ranks stand above greater ones; a heading closes all open sections of its own rank and below. */
export const RANKS: Readonly<Record<HeadingStyle, number>> = {
  chapter: 1,
  plain: 1,
  han: 2,
  'han-bracket': 3,
  lead: 3,
  digit: 4,
  'digit-bracket': 5,
  circled: 6,
  ordinal: 6,
  is: 6,
  dash: 6,
  'run-in': 7,
}

const GREETING = '各位代表'

/**
 * The marked and plain headings of a body, in order. Lines without marker count only where the text is not already
 * parted by 一、二、三、 once through, and only when their words name a part (回顾, 安排, 自身建设, 名词解释).
 * @example listHeadings('2025年工作回顾\n…', paragraphs, 0).map((h) => h.style) // ['plain']
 */
export function listHeadings(text: string, paragraphs: readonly Paragraph[], from: number): readonly Heading[] {
  const marked: (Heading | null)[] = paragraphs.map((paragraph, index) => {
    if (index < from) return null
    const heading = findMarkedHeading(text, paragraph, index)
    return heading && isRealHeading(text, heading) ? heading : null
  })
  const han = marked.filter((heading) => heading?.style === 'han')
  const starts = han.filter((heading) => heading?.number === 1).length
  const parted = han.length >= 2 && starts <= 1
  const isBetween = betweenBrackets(marked)
  const headings: Heading[] = []
  let glossary = false
  paragraphs.forEach((paragraph, index) => {
    if (index < from || glossary) return
    const plain = marked[index] ? null : findPlainHeading(text, paragraph, index)
    if (plain && isPart(plain, parted) && !isBetween(index)) {
      headings.push(plain)
      glossary = closesBody(plain) && index > paragraphs.length / 3
      return
    }
    const heading = marked[index]
    if (heading) headings.push(heading)
    if (heading?.ownLine && closesBody(heading) && heading.title.length < 20) glossary = true
  })
  return headings
}

/** After 名词解释 every numbered line is an entry of the list, none a heading. */
function closesBody(heading: Heading): boolean {
  return findRole(heading.title) === 'glossary'
}

/** `一、二、三产业` enumerates; it heads nothing. */
function isRealHeading(text: string, heading: Heading): boolean {
  const next = text[heading.end - heading.title.length + 1]
  if (heading.style === 'dash') return !heading.title.includes('代表大会') && !heading.title.includes('会议上')
  return heading.style !== 'han' || next !== '、'
}

/** Lists of offices under a report are no parts of it. */
const OFFICES = ['局', '委', '办', '部门', '厅', '处', '中心', '公司']

function isPart(heading: Heading, parted: boolean): boolean {
  const bare = heading.title.replaceAll(' ', '')
  if (OFFICES.some((word) => bare.endsWith(word))) return false
  if (bare.includes('工作报告') || heading.title.includes(GREETING) || heading.title.length < 4) {
    return findRole(heading.title) === 'glossary' && heading.title.length >= 2
  }
  const role = findRole(heading.title)
  if (role === 'glossary') return true
  if (role === 'annex') return heading.title.length < 16
  return !parted && role !== null && role !== 'problems' && !heading.title.includes('，')
}

/** Tells whether a line stands between （三） and （四）, and so belongs to （三）; asked of indexes that rise. */
function betweenBrackets(marked: readonly (Heading | null)[]): (index: number) => boolean {
  const bracketed = marked.filter((heading) => heading?.style === 'han-bracket') as Heading[]
  let next = 0
  return (index) => {
    while (next < bracketed.length && (bracketed[next] as Heading).paragraph < index) next++
    const a = bracketed[next - 1]
    const b = bracketed[next]
    return a !== undefined && b !== undefined && b.number === a.number + 1
  }
}
