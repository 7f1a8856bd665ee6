import type { Paragraph } from '@gangmu/text'
import { lastYear } from '../outline/last-year.ts'
import type { Meeting } from '../outline/meeting.ts'
import type { OutlineReading } from '../outline/read-outline.ts'
import type { DocumentFacts, DocumentKind, OutlineNode, ReadOptions, SectionRole } from '../reading.ts'
import type { DocumentHead, KindRule } from './document-head.ts'
import { findPlace } from './find-place.ts'
import { findSpeaker } from './find-speaker.ts'
import { livelihoodList } from './livelihood-list/livelihood-list.ts'
import { taskBreakdown } from './task-breakdown/task-breakdown.ts'
import { workReport } from './work-report/work-report.ts'

/** Kinds in the order they are asked; the first that recognises the text gives its kind. */
const KINDS: readonly KindRule<DocumentKind>[] = [taskBreakdown, livelihoodList, workReport]

const HEAD = 800
const TITLE_LINES = 12
const LONGEST_TITLE = 48
const TITLE_WORDS = ['工作报告', '任务分解', '分工', '责任分解', '民生实事', '实事项目', '清单', '方案']
const YEAR_END_MONTH = 11

/** What `readDocumentFacts` finds; the engine adds the text, its length and its hash. `assigns`: its kind is made to assign tasks. */
export type ReadFacts = Omit<DocumentFacts, 'sha256' | 'chars' | 'text'> & { readonly assigns: boolean }

/**
 * Title, kind, place and years of a document, from its own lines: headings first, then the date of the meeting. Never from
 * the clock or a file's name; what the text does not say is null.
 * @example readDocumentFacts(text, readOutline(text), {}).year // 2026
 */
export function readDocumentFacts(
  text: string,
  { outline, paragraphs, meeting }: Pick<OutlineReading, 'outline' | 'paragraphs' | 'meeting'>,
  options: ReadOptions,
): ReadFacts {
  const document = { text, title: findTitle(text, outline, paragraphs), head: text.slice(0, HEAD), outline }
  const name = findPlace(document, meeting)
  const rule = KINDS.find((one) => one.recognises(document))
  return {
    assigns: rule?.assigns ?? false,
    title: document.title,
    kind: rule?.kind ?? 'other',
    place: name === null ? null : { name, code: options.placeCode?.(name) ?? null },
    ...years(document, meeting),
    meeting: meeting && { date: meeting.date, session: meeting.session, speaker: findSpeaker(text, paragraphs) },
  }
}

function findTitle(text: string, outline: readonly OutlineNode[], paragraphs: readonly Paragraph[]): string {
  const contents = outline.find((node) => node.role === 'contents')
  const from = paragraphs.findIndex((line) => line.start >= (contents?.end ?? 0))
  const lines = from < 0 ? [] : paragraphs.slice(from, from + TITLE_LINES)
  let fallback = ''
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    if (words.startsWith('各位代表') || words.length > LONGEST_TITLE) break
    if (TITLE_WORDS.some((word) => words.includes(word)) && !words.startsWith('—')) return bareTitle(words)
    if (fallback === '' && outline.every((node) => node.start !== line.start || node.role === 'opening'))
      fallback = words
  }
  return fallback.startsWith('—') ? '' : fallback
}

/** Web pages put the date and the speaker behind the title in brackets. */
function bareTitle(words: string): string {
  const bracket = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('))
  const inside = bracket > 0 ? words.slice(bracket) : ''
  return inside.includes('年') && inside.includes('月') ? words.slice(0, bracket).trim() : words
}

function years(
  document: DocumentHead,
  meeting: Meeting | null,
): Pick<DocumentFacts, 'year' | 'reviewYear' | 'planYear'> {
  const fromTitles = (roles: readonly SectionRole[]) => {
    const found = document.outline
      .filter((node) => roles.includes(node.role))
      .flatMap((node) => lastYear(node.title) ?? [])
    return found.length > 0 ? Math.max(...found) : null
  }
  const headedReview = fromTitles(['review'])
  const headedPlan = fromTitles(['plan', 'targets', 'tasks'])
  const late = meeting?.date ? Number(meeting.date.slice(5, 7)) >= YEAR_END_MONTH : false
  const given = meeting?.year ?? lastYear(document.title)
  const meetingPlan = given === null ? null : late ? given + 1 : given
  const afterReview = headedReview === null ? null : headedReview + 1
  const plan =
    headedPlan !== null && (headedReview === null || headedPlan > headedReview)
      ? headedPlan
      : (afterReview ?? meetingPlan)
  const planYear = plan !== null && meetingPlan !== null && plan > meetingPlan + 1 ? meetingPlan : plan
  return { year: given ?? planYear, reviewYear: headedReview ?? (planYear === null ? null : planYear - 1), planYear }
}
