import type { Paragraph } from '@gangmu/text'
import type { SectionRole } from '../reading.ts'
import { findProblemLead, findTargetLead } from './leads.ts'
import { RANKS } from './list-headings.ts'
import type { PlacedHeading } from './tree.ts'

const SHORTEST_PART = 800
const LONGEST_TITLE = 24
/** A part that looks back begins in the first fifth of a report. */
const EARLY = 0.2

/**
 * Parts that a report has without heading them: when no heading names a review, what stands between the opening and the
 * plan is one; when none names a plan, it begins behind the paragraph of problems, or with the sentence of targets.
 * Nothing is added where neither problems nor targets are told, for then the text may be another kind altogether.
 */
export function withImplicitParts(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: readonly PlacedHeading[],
  from: number,
): readonly PlacedHeading[] {
  const roles = new Set<SectionRole | undefined>(headings.map((heading) => heading.role))
  const hasReview = roles.has('review')
  const hasPlan = roles.has('plan') || roles.has('tasks') || roles.has('targets')
  if (hasReview && hasPlan) return headings
  const pivot = findPivot(text, paragraphs, from)
  if (pivot === null) return headings
  const pivotParagraph = paragraphs[pivot] as Paragraph
  const parts = headings.filter((heading) => RANKS[heading.style] <= RANKS.han && heading.role !== undefined)
  if (!hasReview) {
    const first = parts[0]
    // A title that says 安排 or 目标 looks ahead, whatever else is missing.
    if (first && first.start < text.length * EARLY && (first.role === 'plan' || first.role === 'targets'))
      return headings
    if (first && first.start < pivotParagraph.start && first.start < text.length * EARLY) {
      return headings.map((heading) => (heading === first ? { ...heading, role: 'review' } : heading))
    }
    const start = paragraphs.findIndex((p, index) => index >= from && index < pivot && !isOpening(text, p))
    const opening = paragraphs[start]
    if (!opening || pivotParagraph.start - opening.start < SHORTEST_PART) return headings
    const review = part(text, opening, start, 'review')
    const kept = headings.map((h): PlacedHeading => (h.start < pivotParagraph.start ? { ...h, role: undefined } : h))
    return inOrder([...kept, review, ...(startsPart(parts, pivot) ? [] : [part(text, pivotParagraph, pivot, 'plan')])])
  }
  const review = parts.find((heading) => heading.role === 'review')
  if (!review || review.start >= pivotParagraph.start || startsPart(parts, pivot)) return headings
  return inOrder([...headings, part(text, pivotParagraph, pivot, 'plan')])
}

function startsPart(parts: readonly PlacedHeading[], paragraph: number): boolean {
  return parts.some((heading) => heading.paragraph === paragraph && heading.style !== 'han')
}

function inOrder(headings: readonly PlacedHeading[]): readonly PlacedHeading[] {
  return [...headings].sort((a, b) => a.start - b.start || (a.number === 0 && a.style === 'chapter' ? -1 : 1))
}

function findPivot(text: string, paragraphs: readonly Paragraph[], from: number): number | null {
  let target: number | null = null
  for (let i = from; i < paragraphs.length && target === null; i++) {
    if (findTargetLead(text, paragraphs[i] as Paragraph, i)) target = i
  }
  const stop = target ?? Math.floor(paragraphs.length * 0.7)
  let pivot: number | null = null
  for (let i = from; i < stop; i++) if (findProblemLead(text, paragraphs[i] as Paragraph, i)) pivot = i + 1
  return pivot ?? target
}

function isOpening(text: string, paragraph: Paragraph): boolean {
  const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120))
  return (
    paragraph.end - paragraph.start < 120 &&
    ['各位代表', '审议', '报告工作', '会议上', '意见'].some((w) => words.includes(w))
  )
}

/** Stands above every marked heading: the marks of its section are numbered anew inside it. */
function part(text: string, paragraph: Paragraph, index: number, role: SectionRole): PlacedHeading {
  // A paragraph that begins with a mark still has a heading of one character.
  let end = Math.min(paragraph.start + 1, paragraph.end)
  while (end < paragraph.end && end - paragraph.start < LONGEST_TITLE && !'，。：；、'.includes(text[end] as string))
    end++
  const title = text.slice(paragraph.start, end)
  return {
    style: 'chapter',
    number: 0,
    marker: '',
    title,
    start: paragraph.start,
    end,
    ownLine: false,
    paragraph: index,
    role,
  }
}
