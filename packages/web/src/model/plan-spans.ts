import type { OutlineNode, Reading, SectionRole } from '@gangmu/reader'
import type { Span } from '@gangmu/text'

const planRoles: ReadonlySet<SectionRole> = new Set(['plan', 'targets', 'tasks', 'self-governance'])

/** The plan part: the outermost sections whose role belongs to it; the whole text of a document that is all plan. */
export function listPlanSpans(reading: Reading): Span[] {
  const spans: Span[] = []
  const visit = (node: OutlineNode): void => {
    if (planRoles.has(node.role)) spans.push({ start: node.start, end: node.end })
    else node.children.forEach(visit)
  }
  reading.outline.forEach(visit)
  const allPlan = reading.document.kind === 'task-breakdown' || reading.document.kind === 'livelihood-list'
  return spans.length > 0 || !allPlan ? spans : [{ start: 0, end: reading.document.text.length }]
}
