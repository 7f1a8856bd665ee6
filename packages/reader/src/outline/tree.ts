import { quoteAt } from '@gangmu/text'
import type { OutlineNode, SectionRole } from '../reading.ts'
import type { Heading } from './heading.ts'
import { RANKS } from './list-headings.ts'
import { findRole } from './roles.ts'

/** A heading with the role its own words or place gave it, or null to take its parent's. */
export interface PlacedHeading extends Heading {
  readonly role?: SectionRole | undefined
  /** Where its section ends at the latest: aims told in a paragraph end with it. */
  readonly stop?: number
}

interface Draft {
  readonly heading: PlacedHeading
  readonly rank: number
  readonly children: Draft[]
}

/**
 * The tree of sections under headings in reading order. A section ends where the next of its level, or its parent, ends.
 * @example buildTree('一、回顾', [heading], 4, 1)[0]?.id // '1'
 */
export function buildTree(
  text: string,
  headings: readonly PlacedHeading[],
  end: number,
  firstNumber: number,
): readonly OutlineNode[] {
  const top: Draft[] = []
  const open: Draft[] = []
  for (const heading of headings) {
    const draft: Draft = { heading, rank: RANKS[heading.style], children: [] }
    while (open.length > 0 && isPast(open.at(-1) as Draft, draft)) open.pop()
    const siblings = open.at(-1)?.children ?? top
    siblings.push(draft)
    open.push(draft)
  }
  return nodesOf(text, top, end, '', firstNumber, 1, null)
}

function isPast({ rank, heading }: Draft, next: Draft): boolean {
  return rank >= next.rank || (heading.stop !== undefined && heading.stop <= next.heading.start)
}

function nodesOf(
  text: string,
  drafts: readonly Draft[],
  end: number,
  prefix: string,
  firstNumber: number,
  level: number,
  parent: SectionRole | null,
): OutlineNode[] {
  return drafts.map((draft, index) => {
    const { heading } = draft
    const id = `${prefix}${index + firstNumber}`
    const stop = Math.min(drafts[index + 1]?.heading.start ?? end, heading.stop ?? end)
    const role = heading.role ?? roleWithin(parent, heading.title)
    return {
      id,
      level,
      marker: heading.marker,
      title: heading.title,
      role,
      start: heading.start,
      end: stop,
      heading: quoteAt(text, heading.start, heading.end),
      children: nodesOf(text, draft.children, stop, `${id}.`, 1, level + 1, role),
    }
  })
}

/** The role of a section inside another: its own words count only where they narrow its parent's role. */
function roleWithin(parent: SectionRole | null, title: string): SectionRole {
  switch (parent) {
    case 'review':
      return findRole(title) === 'problems' ? 'problems' : 'achievements'
    case 'plan':
    case 'tasks': {
      const said = findRole(title)
      return said === 'targets' || said === 'self-governance' ? said : 'tasks'
    }
    case null:
      return findRole(title) ?? 'tasks'
    default:
      return parent
  }
}
