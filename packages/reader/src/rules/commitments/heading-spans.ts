import { isSpaceAt, listParagraphs, type Span, trimSpan } from '@gangmu/text'
import { holdsDigit } from '../../engine/characters.ts'
import type { OutlineNode } from '../../reading.ts'
import { unitLabelLength } from './unit-label.ts'

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
/** First characters of markers that number the items of a list; 一、 parts a report. */
const NUMBERED = '0123456789（(①②③④⑤⑥⑦⑧⑨⑩'

/** An item of a list, or a heading below the parts, that only its closing mark or the lines of its units follow. */
function isBareLine(text: string, node: OutlineNode): boolean {
  if (node.children.length > 0 || node.marker === '') return false
  if (node.level === 1 && !NUMBERED.includes(node.marker[0] as string)) return false
  if (text[node.heading.end] === '，' || holdsFigure(node)) return true
  const rest = trimSpan(text, node.heading.end, node.end)
  return rest === null || rest.end - rest.start < LONGEST_MARK || isUnitLines(text, rest)
}

/** `3.新建学校，增加学位2000个。`: a line of several clauses with a figure tells a task. */
function holdsFigure({ title }: OutlineNode): boolean {
  return title.includes('，') && holdsDigit(title, 0, title.length)
}

/** Nothing but lines that name who does it and by when (牵头单位：…) and what stands between marks. */
function isUnitLines(text: string, { start, end }: Span): boolean {
  let from = start
  while (from < end && (isSpaceAt(text, from) || '。；\n\r'.includes(text[from] as string))) from++
  return (
    from >= end || listParagraphs(text.slice(from, end)).every((line) => unitLabelLength(text, from + line.start) > 0)
  )
}
