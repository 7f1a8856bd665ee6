import type { OutlineNode, Reading, SectionRole } from '@gangmu/reader'
import type { Quote, Span } from '@gangmu/text'
import type { DecisionKind } from './decision.ts'
import type { RemainderView } from './document.ts'
import { findingSpan } from './finding-span.ts'

/** A decision in force, as far as the remainder asks: its kind and where it stands now. */
export interface PlacedDecision {
  readonly kind: DecisionKind
  readonly current: Span | null
}

/** Something that must be decided before adoption. */
export interface ReviewItem {
  readonly kind: DecisionKind
  readonly anchor: Quote
}

const planRoles: ReadonlySet<SectionRole> = new Set(['plan', 'targets', 'tasks', 'self-governance'])

/** Spans of the plan part: the outermost sections whose role belongs to it; the whole text of a document that is all plan. */
export function planSpans(reading: Reading): Span[] {
  const spans: Span[] = []
  const visit = (node: OutlineNode): void => {
    if (planRoles.has(node.role)) spans.push({ start: node.start, end: node.end })
    else node.children.forEach(visit)
  }
  reading.outline.forEach(visit)
  const allPlan = reading.document.kind === 'task-breakdown' || reading.document.kind === 'livelihood-list'
  return spans.length > 0 || !allPlan ? spans : [{ start: 0, end: reading.document.text.length }]
}

/**
 * Everything of a reading that must be decided before adoption: the remainder, the plan's findings, headings without body.
 * @example listReviewItems(reading).map(({ kind, anchor }) => `${kind}: ${anchor.quote}`)
 */
export function listReviewItems(reading: Reading): ReviewItem[] {
  const { text } = reading.document
  const quoted = ({ start, end }: Span): Quote => ({ start, end, quote: text.slice(start, end) })
  const plan = planSpans(reading)
  const inPlan = (span: Span): boolean => plan.some(({ start, end }) => span.start >= start && span.end <= end)
  const items: ReviewItem[] = []
  const add = (kind: DecisionKind, spans: readonly Span[]): void => {
    for (const span of spans) items.push({ kind, anchor: quoted(span) })
  }
  add('remainder-number', reading.remainder.numbers)
  add('remainder-clause', reading.remainder.clauses)
  add(
    'commitment',
    reading.commitments.filter(({ heading }) => !heading),
  )
  add('target', reading.targets.map(findingSpan).filter(inPlan))
  add('missing-heading', reading.contents.missing)
  return items
}

function keyOf(kind: DecisionKind, { start, end }: Span): string {
  return `${kind}:${start}:${end}`
}

/**
 * How much of a reading is still undecided. Numerals are counted as the reader placed them: amounts, dates, ranks, names and
 * markers, and those it did not understand.
 * @example remainderOf(reading, []).complete // false while anything is open
 */
export function remainderOf(reading: Reading, decisions: readonly PlacedDecision[]): RemainderView {
  const decided = new Set<string>()
  for (const { kind, current } of decisions) if (current) decided.add(keyOf(kind, current))
  const totals: Partial<Record<DecisionKind, { total: number; open: number }>> = {}
  const seen = new Set<string>()
  for (const { kind, anchor } of listReviewItems(reading)) {
    const key = keyOf(kind, anchor)
    if (seen.has(key)) continue
    seen.add(key)
    totals[kind] ??= { total: 0, open: 0 }
    const count = totals[kind]
    count.total += 1
    if (!decided.has(key)) count.open += 1
  }
  const of = (kind: DecisionKind) => totals[kind] ?? { total: 0, open: 0 }
  const placed = reading.quantities.length + reading.dates.length + reading.ranks.length + reading.names.length
  const numbers = of('remainder-number')
  const clauses = of('remainder-clause')
  const commitments = of('commitment')
  const targets = of('target')
  const headings = of('missing-heading')
  const open = numbers.open + clauses.open + commitments.open + targets.open + headings.open
  return {
    numbers: { total: placed + numbers.total, placed, open: numbers.open },
    clauses,
    findings: { total: commitments.total + targets.total, open: commitments.open + targets.open },
    headings,
    complete: open === 0,
  }
}
