import { type Paragraph, splitClauses, splitSentences } from '@gangmu/text'
import { holdsDigit } from '../engine/characters.ts'
import { wordTrie } from '../engine/word-trie.ts'
import { findMention, mentions } from '../phrases/mentions.ts'
import type { SectionRole } from '../reading.ts'
import type { Heading } from './heading.ts'
import { PROBLEM_LEADS, TARGET_LEADS } from './role-words.ts'

/** A paragraph or sentence that names its section by its own first words. */
export interface Lead extends Heading {
  readonly role: SectionRole
}

const SEARCHED = 60

/**
 * The paragraph that names problems: its first words say that they are seen (清醒看到, 正视). Null for other paragraphs.
 * @example findProblemLead('同时，我们清醒看到，…', { start: 0, end: 12, line: 0 }, 3)?.role // 'problems'
 */
export function findProblemLead(text: string, paragraph: Paragraph, index: number): Lead | null {
  if (!mentions(problemLeads, text, paragraph.start, Math.min(paragraph.end, paragraph.start + SEARCHED))) return null
  return lead(text, paragraph.start, paragraph.end, index, 'problems')
}

/**
 * The sentence that names the year's aims (`预期目标是：`), with figures behind it. Null when the paragraph has none.
 * @example findTargetLead('今年主要预期目标是：地区生产总值增长6%。', { start: 0, end: 21, line: 0 }, 9)?.role // 'targets'
 */
export function findTargetLead(text: string, paragraph: Paragraph, index: number): Lead | null {
  if (!mentions(targetLeads, text, paragraph.start, paragraph.end)) return null
  for (const sentence of splitSentences(text, paragraph.start, paragraph.end)) {
    const found = findMention(targetLeads, text, sentence.start, sentence.end)
    if (found < 0) continue
    const at = found - sentence.start
    const words = text.slice(sentence.start, sentence.end)
    const rest = words.slice(at, at + 20)
    if (!['是', '为', '：', ':', '如下'].some((mark) => rest.includes(mark))) continue
    if (!hasFigure(words, at) && !hasFigure(text.slice(sentence.end, sentence.end + 200), 0)) continue
    return lead(text, sentence.start, paragraph.end, index, 'targets')
  }
  return null
}

/**
 * Where the aims end whose lead stands in a paragraph: with it, or with the lines behind it that go on with them (list marks,
 * a colon or no full stop before, nothing but rates).
 * @example endOfAims('目标是：\n——产值增长6%。\n扩大投资。', listParagraphs(text), 0) // 14
 */
export function endOfAims(text: string, paragraphs: readonly Paragraph[], index: number): number {
  let { end } = paragraphs[index] as Paragraph
  for (let next = index + 1; next < paragraphs.length; next++) {
    const { start, end: stop } = paragraphs[next] as Paragraph
    const open = !'。！？'.includes(text[end - 1] as string)
    const words = text.slice(start, Math.min(stop, start + SEARCHED_AIMS))
    const rates = countAims(words)
    const marked = LIST_MARKS.some((mark) => words.startsWith(mark)) && holdsDigit(words, 2, words.length)
    if (!(rates >= MANY_RATES || (rates > 0 && (open || marked)) || (open && marked) || (open && next === index + 1)))
      break
    end = stop
  }
  return end
}

/** How often words say how far something is to go. */
function countAims(words: string): number {
  let count = 0
  for (let at = 0; at < words.length; at++)
    if ('%％‰番'.includes(words[at] as string) || AIM_WORDS.some((word) => words.startsWith(word, at))) count++
  return count
}

const AIM_WORDS = ['达到', '突破', '以内']
const SEARCHED_AIMS = 300
const MANY_RATES = 3
const LIST_MARKS = '——,--,—,－,1,2,3,4,5,6,7,8,9,（,(,①,②,③,④,⑤,⑥,⑦,⑧,⑨,●,•,·,一是,二是,三是,四是,五是,六是'.split(',')

const targetLeads = wordTrie(TARGET_LEADS)
const problemLeads = wordTrie(PROBLEM_LEADS)
const aggregates = wordTrie(['生产总值'])

/**
 * The sentence that sets growth without the word 目标: an aggregate with its rate, in a plan. Looked for only where no
 * sentence names its aims.
 * @example findGrowthLead('地区生产总值增长6%左右，粮食稳产。', { start: 0, end: 18, line: 0 }, 9)?.role // 'targets'
 */
export function findGrowthLead(text: string, paragraph: Paragraph, index: number): Lead | null {
  if (!mentions(aggregates, text, paragraph.start, paragraph.end)) return null
  for (const sentence of splitSentences(text, paragraph.start, paragraph.end)) {
    const words = text.slice(sentence.start, sentence.end)
    const at = words.indexOf('生产总值')
    if (at < 0 || !hasFigure(words, at)) continue
    const rest = words.slice(at, at + 16)
    if (['增长', '增速', '预期', '达到'].some((word) => rest.includes(word)) && words.indexOf('，', at) > 0) {
      return lead(text, sentence.start, paragraph.end, index, 'targets')
    }
  }
  return null
}

function hasFigure(words: string, from: number): boolean {
  for (let i = from; i < words.length; i++) if (words[i] === '%' || words[i] === '％') return true
  return words.includes('左右', from) || words.includes('百分之', from)
}

function lead(text: string, start: number, end: number, paragraph: number, role: SectionRole): Lead {
  const clauses = splitClauses(text, start, end)
  const words = role === 'targets' ? TARGET_LEADS : PROBLEM_LEADS
  const naming = clauses.find((c) => words.some((word) => text.slice(c.start, c.end).includes(word.replace('：', ''))))
  const stop = naming?.end ?? clauses[0]?.end ?? end
  return {
    style: 'lead',
    number: 0,
    marker: '',
    title: text.slice(start, stop),
    start,
    end: stop,
    ownLine: false,
    paragraph,
    role,
  }
}
