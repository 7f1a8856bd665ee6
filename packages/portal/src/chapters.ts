import type { CommitmentView, DocumentReadingView } from '@gangmu/contract'

type OutlineNode = DocumentReadingView['reading']['outline'][number]

/** A run of a paragraph: plain words, or the words of one commitment. */
export interface Run {
  readonly text: string
  readonly address: string | null
}

/** A paragraph of the report, cut where its promises begin and end. */
export interface Paragraph {
  readonly start: number
  readonly runs: readonly Run[]
}

/** One chapter of the public page: a heading of the report and the text up to the next heading. */
export interface Chapter {
  readonly id: string
  readonly level: number
  readonly title: string
  readonly role: OutlineNode['role']
  readonly paragraphs: readonly Paragraph[]
  /** Promises that stand in this chapter or below it. */
  readonly promises: number
}

/** Headings of the levels that carry a number of their own; run-in leads stay in their paragraph. */
function listHeadings(nodes: readonly OutlineNode[], into: OutlineNode[] = []): OutlineNode[] {
  for (const node of nodes) {
    if (node.level <= 2 && node.role !== 'contents') into.push(node)
    listHeadings(node.children, into)
  }
  return into
}

/** Cuts the text from `start` to `end` into paragraphs, and each paragraph at the edges of its commitments. */
function cutParagraphs(text: string, start: number, end: number, commitments: readonly CommitmentView[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let next = commitments.findIndex((c) => c.quote.end > start)
  if (next < 0) next = commitments.length
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 || newline > end ? end : newline
    const runs: Run[] = []
    let from = at
    while (next < commitments.length) {
      const commitment = commitments[next]
      if (!commitment || commitment.quote.start >= stop) break
      if (commitment.quote.start >= from && commitment.quote.end <= stop) {
        if (commitment.quote.start > from) runs.push({ text: text.slice(from, commitment.quote.start), address: null })
        runs.push({ text: text.slice(commitment.quote.start, commitment.quote.end), address: commitment.address })
        from = commitment.quote.end
      }
      next++
    }
    if (from < stop) runs.push({ text: text.slice(from, stop), address: null })
    if (runs.some((run) => run.text.trim() !== '')) paragraphs.push({ start: at, runs })
    at = stop + 1
  }
  return paragraphs
}

/** A heading that runs into its paragraph ends in a stop or a colon, which nobody needs once it has a line of its own. */
function afterHeading(text: string, end: number): number {
  const mark = text[end]
  return mark === '。' || mark === '：' ? end + 1 : end
}

/** What stands before the first heading; shown when promises stand there, or when the report has no heading at all. */
function leadOf(text: string, end: number, commitments: readonly CommitmentView[]): Chapter | null {
  const promises = commitments.filter((c) => c.quote.end <= end).length
  if (promises === 0 && end < text.length) return null
  return {
    id: '0',
    level: 1,
    title: '',
    role: 'opening',
    paragraphs: cutParagraphs(text, 0, end, commitments),
    promises,
  }
}

/**
 * The report as chapters: its own headings, its own words, each promise marked with its address. Linear in the text.
 * A contents list is left out, since the page has its own. Words before the first heading have no title.
 * @example chaptersOf('一、安排\n建设公园。', outline, commitments)[0].title // '安排'
 */
export function chaptersOf(
  text: string,
  outline: readonly OutlineNode[],
  commitments: readonly CommitmentView[],
): readonly Chapter[] {
  const ordered = [...commitments].sort((a, b) => a.quote.start - b.quote.start)
  const headings = listHeadings(outline)
  const lead = leadOf(text, headings[0]?.start ?? text.length, ordered)
  const chapters = headings.map((heading, index): Chapter => {
    const following = headings[index + 1]
    const from = afterHeading(text, heading.heading.end)
    const stop = following ? Math.min(following.start, heading.end) : heading.end
    return {
      id: heading.id,
      level: heading.level,
      title: `${heading.marker}${heading.title}`,
      role: heading.role,
      paragraphs: cutParagraphs(text, from, Math.max(stop, from), ordered),
      promises: ordered.filter((c) => c.quote.start >= heading.start && c.quote.end <= heading.end).length,
    }
  })
  return lead === null ? chapters : [lead, ...chapters]
}
