import { type Clause, type Span, splitClauses } from '@gangmu/text'
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
  return spans.some((span) => span.start <= offset && offset < span.end)
}

/** The part of an outline a reader would look for an offset in: the deepest section that holds it, or null. */
export function findSection(outline: readonly OutlineNode[], offset: number): OutlineNode | null {
  for (const node of outline) {
    if (offset >= node.start && offset < node.end) return findSection(node.children, offset) ?? node
  }
  return null
}

/** A clause with the sentence it stands in. */
export interface PlacedClause extends Clause {
  /** Clauses of one sentence share a number. */
  readonly sentence: number
}

/** Clauses of a stretch of text, each numbered by its sentence. */
export function listClauses(text: string, start: number, end: number): readonly PlacedClause[] {
  let sentence = 0
  return splitClauses(text, start, end).map((clause) => {
    const placed = { ...clause, sentence }
    if (clause.mark === '' || '。！？!?'.includes(clause.mark)) sentence++
    return placed
  })
}
