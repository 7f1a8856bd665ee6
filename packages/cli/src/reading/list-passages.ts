import type { OutlineNode, Reading } from '@gangmu/reader'
import { type Span, splitSentences, trimSpan } from '@gangmu/text'

/** A piece of the report as it is printed: a heading, or a sentence under the heading before it. */
export interface Passage extends Span {
  readonly kind: 'heading' | 'sentence'
  /** 0 outside every section, 1 for 一、, 2 for （一） and so on. */
  readonly level: number
  readonly role: string
}

function addSentences(passages: Passage[], text: string, span: Span, level: number, role: string): void {
  let lineStart = span.start
  while (lineStart < span.end) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 || newline >= span.end ? span.end : newline
    for (const sentence of splitSentences(text, lineStart, lineEnd)) {
      const trimmed = trimSpan(text, sentence.start, sentence.end)
      if (trimmed !== null && trimmed.end > trimmed.start) passages.push({ kind: 'sentence', level, role, ...trimmed })
    }
    lineStart = lineEnd + 1
  }
}

/** A heading's own words end before its full stop or colon; in print they belong together. */
function headingEnd(text: string, end: number): number {
  return '。：:；'.includes(text[end] ?? ' ') ? end + 1 : end
}

function addNode(passages: Passage[], text: string, node: OutlineNode): void {
  const { heading, level, role } = node
  const end = headingEnd(text, heading.end)
  passages.push({ kind: 'heading', level, role, start: heading.start, end })
  addNodes(passages, text, node.children, { start: end, end: node.end }, level, role)
}

function addNodes(
  passages: Passage[],
  text: string,
  nodes: readonly OutlineNode[],
  within: Span,
  level: number,
  role: string,
): void {
  let at = within.start
  for (const node of nodes) {
    addSentences(passages, text, { start: at, end: Math.max(at, node.start) }, level, role)
    addNode(passages, text, node)
    at = Math.max(at, node.end)
  }
  addSentences(passages, text, { start: at, end: within.end }, level, role)
}

/**
 * The whole report from first to last character as headings and sentences; nothing between sections is left out.
 * @example listPassages(reading).filter(({ kind }) => kind === 'heading').length
 */
export function listPassages(reading: Reading): readonly Passage[] {
  const passages: Passage[] = []
  const { text } = reading.document
  addNodes(passages, text, reading.outline, { start: 0, end: text.length }, 0, '')
  return passages
}
