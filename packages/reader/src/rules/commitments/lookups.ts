import type { Quote, Span } from '@gangmu/text'
import { firstAfter, holdsItem, itemsWithin, type ReadContext } from '../../engine/context.ts'
import { sectionFinder } from '../../phrases/plan-parts.ts'
import type { OutlineNode, Target } from '../../reading.ts'
import { listHeadingSpans } from './heading-spans.ts'

/** What the commitments look up by offset, each in logarithmic time. */
export interface Lookups {
  readonly sectionAt: (offset: number) => OutlineNode | null
  readonly isHeading: (offset: number) => boolean
  /** Targets whose figure, reference or subject stands inside a span. */
  readonly targetsIn: (span: Span) => readonly Target[]
  /** Items of a list that closes inside a span, or null. */
  readonly listIn: (span: Span) => readonly Quote[] | null
}

/** The context of a reading with the lookups that commitments need. */
export interface CommitContext extends ReadContext {
  readonly lookups: Lookups
}

const NO_TARGETS: readonly Target[] = []

/** Makes the lookups of a context, once per reading. */
export function withLookups(ctx: ReadContext): CommitContext {
  const headings = listHeadingSpans(ctx.text, ctx.outline)
  const targets = ctx.found.targets.map((target) => {
    const { start, end } = target.quantity ?? target.reference ?? target.subject
    return { start, end, target }
  })
  const lists = ctx.found.enumerations.map((list) => ({
    start: list.items[0]?.start ?? list.noun.start,
    end: Math.max(list.noun.end, list.items.at(-1)?.end ?? 0),
    items: list.items,
  }))
  const lookups: Lookups = {
    sectionAt: sectionFinder(ctx.outline),
    isHeading: (offset) => {
      const found = headings[firstAfter(headings, offset)]
      return found !== undefined && found.start <= offset
    },
    targetsIn: ({ start, end }) =>
      holdsItem(targets, start, end) ? itemsWithin(targets, start, end).map(({ target }) => target) : NO_TARGETS,
    listIn: ({ start, end }) =>
      holdsItem(lists, start, end) ? (itemsWithin(lists, start, end)[0]?.items ?? null) : null,
  }
  return { ...ctx, lookups }
}
