import type { Paragraph, Span } from '@gangmu/text'
import type { SectionRole } from '../reading.ts'
import { RANKS } from './list-headings.ts'
import { findRole } from './roles.ts'
import { findTurn, SURE_TENSE, scoreTense } from './tense.ts'
import type { PlacedHeading } from './tree.ts'

const LONGEST_TITLE = 24
const SHORTEST = 30
const LONGEST_READ = 3000

const FORWARD: ReadonlySet<SectionRole> = new Set(['plan', 'tasks', 'targets', 'self-governance'])

/** A paragraph before any heading, or a part whose title says nothing. */
interface Unit extends Span {
  readonly heading: PlacedHeading | null
}

/**
 * Roles where no heading tells: paragraphs before the first heading and parts with silent titles are parted where they stop
 * looking back and begin to look ahead, up to the first part whose title says what it is. A text that says neither plainly
 * is left as it is. Text between a greeting and the first heading opens the report; `open` says that there is none.
 */
export function withTense(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: readonly PlacedHeading[],
  from: number,
  open: boolean,
): readonly PlacedHeading[] {
  const units = listUnits(text, paragraphs, headings, from, open)
  if (units.length === 0) return headings
  const scores = units.map((unit) => scoreTense(text, unit))
  const turn = findTurn(scores)
  const sum = (list: readonly number[]) => list.reduce((total, score) => total + score, 0)
  const back = turn > 0 && sum(scores.slice(0, turn)) >= SURE_TENSE
  const ahead = sum(scores.slice(turn)) <= -SURE_TENSE
  // What is not surely ahead goes on with a review before it.
  const looksBack = new Set(back ? units.slice(0, ahead ? turn : undefined).flatMap((unit) => unit.heading ?? []) : [])
  const told = headings.map((heading) => (looksBack.has(heading) ? { ...heading, role: 'review' as const } : heading))
  const plan = units[turn]
  if (!plan || plan.heading || !ahead) return told
  // A part stands above the sections in brackets that follow it.
  const style = headings[0] && RANKS[headings[0].style] <= RANKS.han ? headings[0].style : 'chapter'
  const first = units[0]
  const parts = back && first ? [part(text, paragraphs, first, 'review', style)] : []
  return [...parts, part(text, paragraphs, plan, 'plan', style), ...told]
}

function listUnits(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: readonly PlacedHeading[],
  from: number,
  open: boolean,
): readonly Unit[] {
  const units: Unit[] = []
  const body = headings[0]?.start ?? text.length
  for (let i = from; open && i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i] as Paragraph
    if (start >= body) break
    if (end - start >= SHORTEST) units.push({ start, end, heading: null })
  }
  const parts = headings.filter((heading) => heading.role !== undefined)
  for (const [index, heading] of parts.entries()) {
    const role = heading.role as SectionRole
    // Below the parts of a whole report a title that says 规划 or 目标 tells less than its text.
    const silent =
      RANKS[heading.style] > RANKS.han ? FORWARD.has(role) : role === 'tasks' && findRole(heading.title) === null
    if (!silent) break
    const stop = parts[index + 1]?.start ?? text.length
    units.push({ start: heading.start, end: Math.min(stop, heading.start + LONGEST_READ), heading })
  }
  return units
}

function part(
  text: string,
  paragraphs: readonly Paragraph[],
  { start }: Span,
  role: SectionRole,
  style: PlacedHeading['style'],
): PlacedHeading {
  const paragraph = paragraphs.findIndex((found) => found.start === start)
  const stop = Math.min(paragraphs[paragraph]?.end ?? start, start + LONGEST_TITLE)
  // A paragraph that begins with a mark still has a heading of one character.
  let end = start + 1
  while (end < stop && !'，。：；、'.includes(text[end] as string)) end++
  return {
    style,
    number: 0,
    marker: '',
    title: text.slice(start, end),
    start,
    end,
    ownLine: false,
    paragraph,
    role,
  }
}
