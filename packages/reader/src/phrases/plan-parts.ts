import { type Clause, type Span, splitClauses } from '@gangmu/text'
import type { ReadContext } from '../engine/context.ts'
import { cuesIn } from '../engine/cues.ts'
import { SpanIndex } from '../engine/span-index.ts'
import type { Scan } from '../engine/token.ts'
import type { OutlineNode, SectionRole } from '../reading.ts'

const PLAN_ROLES: ReadonlySet<SectionRole> = new Set(['plan', 'targets', 'tasks', 'self-governance'])
const SILENT_ROLES: ReadonlySet<SectionRole> = new Set(['contents', 'glossary', 'annex'])

/** Where a report looks ahead, where it sets its aims, and what is neither of both parts' prose. */
export interface PlanParts {
  /** Parts of the plan, in order. */
  readonly plan: readonly Span[]
  /** Sections inside the plan that set the year's aims. */
  readonly targets: readonly Span[]
  /** Contents list, glossary and annexes: nothing is promised or reported there. */
  readonly silent: readonly Span[]
}

/** The stretches of a report by what is said in them, from its outline. */
export function readPlanParts(outline: readonly OutlineNode[]): PlanParts {
  const targets: Span[] = []
  const collect = (nodes: readonly OutlineNode[]) => {
    for (const node of nodes) {
      if (node.role === 'targets') targets.push(node)
      else collect(node.children)
    }
  }
  const plan = outline.filter((node) => PLAN_ROLES.has(node.role))
  collect(plan)
  return { plan, targets, silent: outline.filter((node) => SILENT_ROLES.has(node.role)) }
}

/** True when an offset lies in one of the spans. */
export function isWithin(spans: readonly Span[], offset: number): boolean {
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i] as Span
    if (start <= offset && offset < end) return true
  }
  return false
}

/** Looks offsets up in an outline: the deepest section that holds each, or null. Built once for many offsets. */
export function sectionFinder(outline: readonly OutlineNode[]): (offset: number) => OutlineNode | null {
  const nodes: OutlineNode[] = []
  const walk = (list: readonly OutlineNode[]) => {
    for (const node of list) {
      nodes.push(node)
      walk(node.children)
    }
  }
  walk(outline)
  return (offset) => {
    // Sections stand in the order of their starts; the last that began before the offset and has not ended is the deepest.
    let low = 0
    let high = nodes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((nodes[middle] as OutlineNode).start <= offset) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= 0; i--) if ((nodes[i] as OutlineNode).end > offset) return nodes[i] as OutlineNode
    return null
  }
}

/** A clause of the whole text; its cues are the bits of `declareCue`, the words that rules look for. */
export type PlacedClause = Clause

const clausesOf = new WeakMap<Scan, SpanIndex<PlacedClause>>()

/** Clauses of the whole text, each numbered by its sentence. Split once for all rules that read the same tokens. */
export function listClauses(ctx: Pick<ReadContext, 'text' | 'scan'>): readonly PlacedClause[] {
  return indexClauses(ctx).items
}

function indexClauses({ text, scan }: Pick<ReadContext, 'text' | 'scan'>): SpanIndex<PlacedClause> {
  const known = clausesOf.get(scan)
  if (known) return known
  const index = new SpanIndex(splitClauses(text, 0, text.length, cuesIn))
  clausesOf.set(scan, index)
  return index
}

/** The clauses inside a part. */
export function listClausesWithin(
  ctx: Pick<ReadContext, 'text' | 'scan'>,
  { start, end }: Span,
): readonly PlacedClause[] {
  const clauses = indexClauses(ctx)
  const first = clauses.firstAfter(start)
  let last = first
  while (last < clauses.items.length && (clauses.items[last] as PlacedClause).start < end) last++
  return clauses.items.slice(first, last)
}
