import { type Span, trimSpan } from '@gangmu/text'
import type { OutlineNode } from '../../reading.ts'

/**
 * Spans of an outline's headings in order: marked, plain and run-in. A paragraph that names targets or problems by its own words is
 * prose, and so is a numbered line with nothing under it: `3.新建学校两所。` is a task, not the heading of one.
 */
export function listHeadingSpans(text: string, outline: readonly OutlineNode[]): readonly Span[] {
  const spans: Span[] = []
  const walk = (nodes: readonly OutlineNode[]) => {
    for (const node of nodes) {
      const named = (node.role !== 'targets' && node.role !== 'problems') || node.marker !== ''
      if (named && !isBareLine(text, node)) spans.push(node.heading)
      walk(node.children)
    }
  }
  walk(outline)
  return spans.sort((a, b) => a.start - b.start)
}

const LONGEST_MARK = 2

/** Below the parts, a heading that only its closing mark follows. */
function isBareLine(text: string, node: OutlineNode): boolean {
  if (node.level === 1 || node.children.length > 0 || node.marker === '') return false
  const rest = trimSpan(text, node.heading.end, node.end)
  return rest === null || rest.end - rest.start < LONGEST_MARK
}
