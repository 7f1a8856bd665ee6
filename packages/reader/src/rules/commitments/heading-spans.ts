import type { Span } from '@gangmu/text'
import type { OutlineNode } from '../../reading.ts'

/** Spans of an outline's headings in order: marked, plain and run-in; a paragraph that names targets or problems by its own words is prose. */
export function listHeadingSpans(outline: readonly OutlineNode[]): readonly Span[] {
  const spans: Span[] = []
  const walk = (nodes: readonly OutlineNode[]) => {
    for (const node of nodes) {
      if ((node.role !== 'targets' && node.role !== 'problems') || node.marker !== '') spans.push(node.heading)
      walk(node.children)
    }
  }
  walk(outline)
  return spans.sort((a, b) => a.start - b.start)
}
