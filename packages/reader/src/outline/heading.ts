import {
  charClass,
  classAt,
  findHeadingMarker,
  isHanAt,
  isSpaceAt,
  type MarkerStyle,
  type Paragraph,
  splitClauses,
  splitSentences,
} from '@gangmu/text'

/** How a heading is known: by its marker, as a short line of its own (`plain`), as a paragraph's lead sentence, or by its words (`lead`). */
export type HeadingStyle = MarkerStyle | 'plain' | 'run-in' | 'lead'

/** A heading found in the text, before it has a place in the tree. */
export interface Heading {
  readonly style: HeadingStyle
  readonly number: number
  readonly marker: string
  readonly title: string
  readonly start: number
  /** End of the heading's own words, without the mark that closes them. */
  readonly end: number
  /** True when nothing else stands on its line. */
  readonly ownLine: boolean
  /** Index of its paragraph. */
  readonly paragraph: number
}

const LONGEST_TITLE = 60
const LONGEST_SPACED = 40
const LONGEST_PLAIN = 34

/**
 * The heading a paragraph begins with by its marker, or null. On its own line the whole line is the title; sharing its line
 * with text, the first sentence is, or what stands before a space between two Chinese words.
 * @example findMarkedHeading('（一）稳住增长。全年投资…', { start: 0, end: 13, line: 0 }, 0)?.title // '稳住增长'
 */
export function findMarkedHeading(text: string, paragraph: Paragraph, index: number): Heading | null {
  const found = findHeadingMarker(text, paragraph.start)
  if (!found || found.end >= paragraph.end) return null
  const titleEnd = endOfTitle(text, found.end, paragraph.end)
  if (titleEnd <= found.end) return null
  let markerEnd = found.end
  while (isSpaceAt(text, markerEnd - 1)) markerEnd--
  return {
    style: found.style,
    number: found.number,
    marker: text.slice(found.start, markerEnd),
    title: text.slice(found.end, titleEnd),
    start: paragraph.start,
    end: titleEnd,
    ownLine: titleEnd + 1 >= paragraph.end,
    paragraph: index,
  }
}

/** Where the words of a title end that begins at `start` in a paragraph ending at `end`. */
function endOfTitle(text: string, start: number, end: number): number {
  const spaced = endAtSpace(text, start, end)
  if (spaced > 0) return spaced
  const [sentence] = splitSentences(text, start, end, 1)
  const stop = sentence ? withoutMark(text, sentence.start, sentence.end) : end
  if (stop - start <= LONGEST_TITLE) return stop
  const [clause] = splitClauses(text, start, end)
  return clause ? Math.min(clause.end, start + LONGEST_TITLE) : start + LONGEST_TITLE
}

function withoutMark(text: string, start: number, end: number): number {
  let at = end
  while (at > start && '。！？!?：:；;，'.includes(text[at - 1] as string)) at--
  return at
}

/** `一、过去五年回顾 过去五年，是…`: the title ends at the space when no mark came before it. */
function endAtSpace(text: string, start: number, end: number): number {
  for (let i = start; i < Math.min(end, start + LONGEST_SPACED); i++) {
    const found = classAt(text, i)
    if (found === charClass.sentenceEnd || found === charClass.clauseMark) return 0
    if (found === charClass.space && i - start >= 4 && isHanAt(text, i - 1)) {
      let after = i
      while (isSpaceAt(text, after)) after++
      if (isHanAt(text, after) && end - after > LONGEST_SPACED) return i
    }
  }
  return 0
}

/**
 * A short line without sentence marks, which may be a heading without marker. Whether it is one depends on its words and
 * on the other headings; see `listHeadings`.
 * @example findPlainHeading('2026年工作安排', { start: 0, end: 9, line: 0 }, 0)?.style // 'plain'
 */
export function findPlainHeading(text: string, paragraph: Paragraph, index: number): Heading | null {
  if (paragraph.end - paragraph.start > LONGEST_PLAIN) return null
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const found = classAt(text, i)
    if (found === charClass.sentenceEnd) return null
    if (found === charClass.clauseMark && !'：:，'.includes(text[i] as string)) return null
  }
  if ('：:，、'.includes(text[paragraph.end - 1] as string)) return null
  const title = text.slice(paragraph.start, paragraph.end)
  return {
    style: 'plain',
    number: 0,
    marker: '',
    title,
    start: paragraph.start,
    end: paragraph.end,
    ownLine: true,
    paragraph: index,
  }
}
