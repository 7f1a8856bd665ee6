import { findHeadingMarker, listParagraphs, type Paragraph, quoteAt } from '@gangmu/text'
import type { ContentsCheck, OutlineNode, SectionRole } from '../reading.ts'
import { type ContentsList, checkContents, findContentsList } from './contents-list.ts'
import { findEntries } from './entries.ts'
import type { Heading } from './heading.ts'
import { withImplicitParts } from './implicit-parts.ts'
import { endOfAims, findGrowthLead, findProblemLead, findTargetLead } from './leads.ts'
import { listHeadings, RANKS } from './list-headings.ts'
import { findMeeting, type Meeting } from './meeting.ts'
import { listPartRoles } from './roles.ts'
import { listRunInHeadings } from './run-in.ts'
import { buildTree, type PlacedHeading } from './tree.ts'
import { findCut } from './truncated.ts'
import { withTense } from './unheaded-parts.ts'

/** What is read of a text's shape. */
export interface OutlineReading {
  readonly outline: readonly OutlineNode[]
  readonly contents: ContentsCheck
  /** Where the text stops in mid-sentence, or null. */
  readonly cut: { readonly start: number; readonly end: number } | null
  readonly paragraphs: readonly Paragraph[]
  /** The meeting the report was given to, as its title lines say, or null. */
  readonly meeting: Meeting | null
}

/**
 * Reads the sections of a report: its contents list, its opening, its parts with their roles, their headings on own lines
 * or sharing a line with text, the lead sentences that head paragraphs, and the paragraphs of problems and targets; and
 * compares the contents list with the body. Never throws; a text without headings has at most an opening.
 * @example readOutline('一、2025年工作回顾\n稳中有进。\n二、2026年工作安排\n扩大投资。').outline.map((n) => n.role) // ['review', 'plan']
 */
export function readOutline(text: string): OutlineReading {
  const paragraphs = listParagraphs(text)
  const list = findContentsList(text, paragraphs)
  const greeted = greetingAt(text, paragraphs, list?.next ?? 0)
  const from = Math.max(list?.next ?? 0, greeted + 1)
  const entries = findEntries(text, paragraphs)
  const body = entries < 0 ? paragraphs : paragraphs.slice(0, entries)
  const meeting = findMeeting(text)
  const listed = listHeadings(text, body, from)
  const roled = withPartRoles(listed, meeting?.year ?? null)
  const implied = withImplicitParts(text, body, roled, from)
  const parted = implied === roled ? withTense(text, body, roled, from, greeted < 0 || roled.length === 0) : implied
  const named = withLeads(text, body, parted, findTargetLead)
  const aimed = named.some((heading) => heading.role === 'targets')
  const prose = aimed ? named : withLeads(text, body, parted, findGrowthLead)
  const placed =
    entries < 0 || prose.at(-1)?.role === 'glossary' ? prose : [...prose, entryPart(text, paragraphs, entries)]
  const front = frontMatter(text, paragraphs, list, placed[0]?.start ?? text.length)
  const outline = [...front, ...buildTree(text, placed, endOf(paragraphs), front.length + 1)]
  const cut = findCut(text, paragraphs)
  return { outline, contents: checkContents(text, list, outline, cut !== null), cut, paragraphs, meeting }
}

/** A glossary without a heading. */
function entryPart(text: string, paragraphs: readonly Paragraph[], index: number): PlacedHeading {
  const { start, end } = paragraphs[index] as Paragraph
  const colon = text.indexOf('：', start)
  const stop = colon > start && colon < end ? colon : end
  return {
    style: 'chapter',
    number: 0,
    marker: '',
    title: text.slice(start, stop),
    start,
    end: stop,
    ownLine: false,
    paragraph: index,
    role: 'glossary',
  }
}

const endOf = (paragraphs: readonly Paragraph[]) => paragraphs.at(-1)?.end ?? 0

const GREETING = '各位代表'
const GREETING_WITHIN = 25
const LONGEST_TITLE_LINE = 120

/** Index of the greeting that ends the title lines, or -1; it stands before any paragraph of sentences. */
function greetingAt(text: string, paragraphs: readonly Paragraph[], from: number): number {
  for (let i = from; i < Math.min(paragraphs.length, from + GREETING_WITHIN); i++) {
    const { start, end } = paragraphs[i] as Paragraph
    if (text.startsWith(GREETING, start)) return i
    if (end - start > LONGEST_TITLE_LINE || findHeadingMarker(text, start)?.style === 'han') return -1
  }
  return -1
}

/** Parts are the headings of the smallest rank before any of that rank is met; their roles come from all their titles. */
function withPartRoles(headings: readonly Heading[], meetingYear: number | null): readonly PlacedHeading[] {
  let smallest = Number.POSITIVE_INFINITY
  const parts: number[] = []
  headings.forEach((heading, index) => {
    if (RANKS[heading.style] <= smallest) {
      smallest = RANKS[heading.style]
      parts.push(index)
    }
  })
  const roles = listPartRoles(
    parts.map((index) => (headings[index] as Heading).title),
    meetingYear,
  )
  const roleOf = new Map(parts.map((index, part) => [index, roles[part]] as const))
  return headings.map((heading, index) => (roleOf.has(index) ? { ...heading, role: roleOf.get(index) } : heading))
}

const PLAIN_TEXT_ROLES: ReadonlySet<SectionRole> = new Set(['glossary', 'annex', 'contents', 'opening'])

/** Adds the paragraphs and sentences that head themselves: problems in a review, targets in a plan, run-in headings anywhere in both. */
function withLeads(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: readonly PlacedHeading[],
  findTargets: typeof findTargetLead,
): readonly PlacedHeading[] {
  const byParagraph = new Map(headings.map((heading) => [heading.paragraph, heading]))
  const placed: PlacedHeading[] = []
  let role: SectionRole | null = null
  let targets = false
  let problems = false
  let aims = -1
  for (const [index, paragraph] of paragraphs.entries()) {
    const heading = byParagraph.get(index)
    if (heading) {
      placed.push(heading)
      if (heading.role) {
        role = heading.role
        targets = role === 'targets'
        problems = role === 'problems'
      }
    }
    if (role === null || PLAIN_TEXT_ROLES.has(role)) continue
    if (!heading && role === 'review' && !problems) {
      const found = findProblemLead(text, paragraph, index)
      problems = found !== null
      if (found) {
        placed.push(found)
        continue
      }
    }
    const part = !heading || RANKS[heading.style] < RANKS.lead
    if (part && (role === 'plan' || role === 'tasks') && !targets) {
      // A part without a heading of its own may begin with its aims.
      const from = heading && !isUnheaded(heading) ? afterMark(text, heading.end, paragraph.end) : paragraph.start
      const found = findTargets(text, { ...paragraph, start: from }, index)
      if (found) {
        // Aims told again among lines that go on with aims end with those.
        if (paragraph.end >= aims) aims = endOfAims(text, paragraphs, index)
        placed.push({ ...found, stop: aims })
        continue
      }
    }
    const start = heading ? afterMark(text, heading.end, paragraph.end) : paragraph.start
    for (const span of listRunInHeadings(text, start, paragraph.end, role === 'review')) {
      placed.push({
        style: 'run-in',
        number: 0,
        marker: '',
        title: text.slice(span.start, span.end),
        start: span.start,
        end: span.end,
        ownLine: false,
        paragraph: index,
      })
    }
  }
  return placed
}

const isUnheaded = (heading: PlacedHeading) => heading.marker === '' && !heading.ownLine

function afterMark(text: string, offset: number, end: number): number {
  let at = offset
  while (at < end && '。！？：:；，　 '.includes(text[at] as string)) at++
  return at
}

/** The contents list and the opening before the first part, as sections of their own. */
function frontMatter(
  text: string,
  paragraphs: readonly Paragraph[],
  list: ContentsList | null,
  bodyStart: number,
): OutlineNode[] {
  const nodes: OutlineNode[] = []
  const add = (role: SectionRole, start: number, end: number, headStart: number, headEnd: number) => {
    if (end <= start || headEnd <= headStart) return
    const heading = quoteAt(text, headStart, headEnd)
    const id = `${nodes.length + 1}`
    nodes.push({ id, level: 1, marker: '', title: heading.quote, role, start, end, heading, children: [] })
  }
  const first = list?.entries[0]
  const last = list?.entries.at(-1)
  if (first && last) add('contents', first.start, last.end, first.start, first.end)
  const opening = paragraphs[list?.next ?? 0]
  if (!opening || opening.start >= bodyStart) return nodes
  const before = paragraphs.filter((p) => p.start >= opening.start && p.start < bodyStart)
  const greeting = before.find((p) => text.startsWith(GREETING, p.start)) ?? opening
  add('opening', opening.start, bodyStart, greeting.start, Math.min(greeting.end, greeting.start + 40))
  return nodes
}
