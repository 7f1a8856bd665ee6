import type { Quote, Span } from '@gangmu/text'
import { type LinkContext, type ReadContext, withSpans } from '../../engine/context.ts'
import { SpanIndex } from '../../engine/span-index.ts'
import { sectionFinder } from '../../phrases/plan-parts.ts'
import type { OutlineNode, Target } from '../../reading.ts'
import { listHeadingSpans } from './heading-spans.ts'

/** What the commitments look up by offset. */
export interface Lookups {
  readonly sectionAt: (offset: number) => OutlineNode | null
  readonly isHeading: (offset: number) => boolean
  /** Targets by where their figure, reference or subject stands. */
  readonly targets: SpanIndex<Span & { readonly target: Target }>
  /** Lists by where they stand, their total included. */
  readonly lists: SpanIndex<Span & { readonly items: readonly Quote[] }>
}

/** The context of a reading with the lookups that commitments need. */
export interface CommitContext extends LinkContext {
  readonly lookups: Lookups
}

/** Makes the lookups of a context, once per reading. */
export function withLookups(ctx: ReadContext): CommitContext {
  const headings = new SpanIndex(listHeadingSpans(ctx.text, ctx.outline))
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
      const found = headings.items[headings.firstAfter(offset)]
      return found !== undefined && found.start <= offset
    },
    targets: new SpanIndex(targets),
    lists: new SpanIndex(lists),
  }
  return { ...withSpans(ctx), lookups }
}
