import type { Span } from '@gangmu/text'
import type { OutlineNode } from '../../reading.ts'

/** Spans of the headings inside a part: marked, plain and run-in; headings that name targets or problems by their words are prose. */
export function listHeadingSpans(outline: readonly OutlineNode[], part: Span): readonly Span[] {
  const spans: Span[] = []
  const walk = (nodes: readonly OutlineNode[]) => {
    for (const node of nodes) {
      if (node.end <= part.start || node.start >= part.end) continue
      if (node.role !== 'targets' || node.marker !== '') spans.push(node.heading)
      walk(node.children)
    }
  }
  walk(outline)
  return spans
}
