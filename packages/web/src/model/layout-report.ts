import type { OutlineNode, Reading } from '@gangmu/reader'
import type { Span } from '@gangmu/text'
import type { ReportParagraph, ReportSegment } from '@gangmu/ui'
import type { FindingView } from './finding-view.ts'

/** How far above its first entry the heading of a contents list may stand. */
const contentsHead = 8

interface Heading extends Span {
  readonly level: number
}

/**
 * A report's text as paragraphs of segments: cut at line ends, at headings and at the edges of marks.
 * Where marks lie in one another, the innermost is the one that is opened. Linear in the text and the marks.
 * `hrefOf` gives the address of a finding.
 */
export function layOutReport(
  reading: Reading,
  findings: readonly FindingView[],
  hrefOf: (id: string) => string,
): ReportParagraph[] {
  const { text, title } = reading.document
  const headings = listHeadings(reading.outline)
  const contents = listContents(reading)
  const marks = [...findings].sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end)
  const paragraphs: ReportParagraph[] = []
  let nextMark = 0
  let nextHeading = 0
  let titled = false
  for (const line of listLines(text)) {
    while (nextHeading < headings.length && (headings[nextHeading]?.end ?? 0) <= line.start) nextHeading++
    const heading = headings[nextHeading]
    const headed = heading !== undefined && heading.start < line.end ? heading : undefined
    const inside: FindingView[] = []
    while (nextMark < marks.length) {
      const mark = marks[nextMark]
      if (mark === undefined || mark.mark.start >= line.end) break
      if (mark.mark.end > line.start) inside.push(mark)
      nextMark++
    }
    const whole = headed !== undefined && headed.end >= line.end - 1
    const isTitle = !titled && title !== '' && text.slice(line.start, line.end).replaceAll(/\s/g, '') === title
    const isContents = contents.some((span) => line.start >= span.start && line.end <= span.end)
    if (isTitle) titled = true
    paragraphs.push({
      id: `p${line.start}`,
      kind: isTitle
        ? 'title'
        : isContents
          ? 'contents'
          : whole
            ? 'heading'
            : isDateline(text, line)
              ? 'centred'
              : 'text',
      ...(whole && headed ? { level: headed.level } : {}),
      segments: cutLine(text, line, inside, whole ? undefined : headed, hrefOf),
    })
  }
  return paragraphs
}

function listLines(text: string): Span[] {
  const lines: Span[] = []
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at)
    const next = stop < 0 ? text.length : stop
    let [start, end] = [at, next]
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (end > start) lines.push({ start, end })
    at = next + 1
  }
  return lines
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0x3000 || code === 0xa0 || code === 0xfeff
}

function listHeadings(nodes: readonly OutlineNode[]): Heading[] {
  return nodes
    .flatMap((node): Heading[] => [
      // 各位代表 opens the report; it is an address to people, not a heading over what follows.
      ...(node.heading.end > node.heading.start && node.role !== 'opening'
        ? [{ start: node.heading.start, end: node.heading.end, level: node.level }]
        : []),
      ...listHeadings(node.children),
    ])
    .sort((a, b) => a.start - b.start)
}

function listContents(reading: Reading): Span[] {
  const sections = reading.outline.filter((node) => node.role === 'contents')
  const [first] = reading.contents.entries
  // The line 目录 over the entries belongs to them.
  const head = first ? [{ start: Math.max(first.start - contentsHead, 0), end: first.start }] : []
  return [...head, ...sections, ...reading.contents.entries].map((span) => ({ start: span.start, end: span.end }))
}

/** `（2026年1月8日在……会议上）`: a line in brackets under the title. */
function isDateline(text: string, line: Span): boolean {
  const [first, last] = [text[line.start], text[line.end - 1]]
  return (first === '（' || first === '(') && (last === '）' || last === ')') && line.end - line.start > 8
}

function cutLine(
  text: string,
  line: Span,
  inside: readonly FindingView[],
  runIn: Span | undefined,
  hrefOf: (id: string) => string,
): ReportSegment[] {
  const clip = (at: number) => Math.min(Math.max(at, line.start), line.end)
  const edges = new Set([line.start, line.end])
  for (const { mark } of inside) edges.add(clip(mark.start)).add(clip(mark.end))
  if (runIn) edges.add(clip(runIn.start)).add(clip(runIn.end))
  const cuts = [...edges].sort((a, b) => a - b)
  const seen = new Set<string>()
  const segments: ReportSegment[] = []
  for (let index = 0; index + 1 < cuts.length; index++) {
    const [start, end] = [cuts[index] ?? 0, cuts[index + 1] ?? 0]
    const innermost = findInnermost(inside, start, end)
    const strong = runIn !== undefined && start >= runIn.start && end <= runIn.end
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      ...(strong ? { strong } : {}),
      ...(innermost
        ? {
            mark: {
              id: innermost.id,
              state: innermost.state,
              href: hrefOf(innermost.id),
              ...(seen.has(innermost.id) ? { continued: true } : {}),
            },
          }
        : {}),
    })
    if (innermost) seen.add(innermost.id)
  }
  return segments
}

/** The shortest mark over a piece; of two on the same words, the one that must be decided, then the one that says more. */
function findInnermost(inside: readonly FindingView[], start: number, end: number): FindingView | undefined {
  let best: FindingView | undefined
  for (const finding of inside) {
    if (finding.mark.start > start || finding.mark.end < end) continue
    if (best === undefined || rank(finding) < rank(best)) best = finding
  }
  return best
}

function rank(finding: FindingView): number {
  const length = finding.mark.end - finding.mark.start
  const preference = finding.needed ? 0 : finding.kind === 'quantity' ? 2 : 1
  return length * 4 + preference
}
