import { memo } from 'react'
import type { State } from '../state-mark/state-mark.tsx'

/** A run of words of one look. `mark` underlines it quietly by state and makes it a link to what it means. */
export interface ReportSegment {
  /** Half-open UTF-16 offsets into the report's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Run-in headings stand in bold at the head of their paragraph. */
  readonly strong?: boolean
  readonly mark?: {
    readonly id: string
    readonly state: State
    readonly href: string
    /** A later piece of the same mark: reached through the first one, so it takes no tab stop. */
    readonly continued?: boolean
  }
}

/** One line of the report. `title` and `heading` become headings; `contents` is an entry of the contents list; `centred` a dateline. */
export interface ReportParagraph {
  readonly id: string
  readonly kind: 'title' | 'heading' | 'contents' | 'centred' | 'text'
  /** For `heading`: 1 for 一、, 2 for （一）, 3 below. */
  readonly level?: number
  readonly segments: readonly ReportSegment[]
}

/**
 * A report set as a document: serif, two-character indent, headings by weight and space.
 * `current` is the id of the selected mark. Paragraphs that do not change are not drawn again.
 * @example <ReportText paragraphs={[{ id: 'p0', kind: 'text', segments: [{ start: 0, end: 2, text: '各位' }] }]} />
 */
export function ReportText({
  paragraphs,
  current = null,
}: {
  paragraphs: readonly ReportParagraph[]
  current?: string | null
}) {
  return (
    <article className="gm-report" lang="zh-CN">
      {paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.id}
          paragraph={paragraph}
          current={paragraph.segments.some((segment) => segment.mark?.id === current) ? current : null}
        />
      ))}
    </article>
  )
}

/** Marks longer than this are whole clauses; see `gm-mark-long` in the styles. */
const longMark = 8
const headingTags = ['h2', 'h3', 'h4'] as const

const Paragraph = memo(function Paragraph({
  paragraph,
  current,
}: {
  paragraph: ReportParagraph
  current: string | null
}) {
  const words = paragraph.segments.map((segment) => <Segment key={segment.start} segment={segment} current={current} />)
  if (paragraph.kind === 'title') return <h1 id={paragraph.id}>{words}</h1>
  if (paragraph.kind === 'heading') {
    const Tag = headingTags[Math.min(Math.max(paragraph.level ?? 1, 1), 3) - 1] ?? 'h4'
    return <Tag id={paragraph.id}>{words}</Tag>
  }
  const className = paragraph.kind === 'text' ? undefined : `gm-report-${paragraph.kind}`
  return (
    <p id={paragraph.id} className={className}>
      {words}
    </p>
  )
})

function Segment({ segment, current }: { segment: ReportSegment; current: string | null }) {
  const { mark } = segment
  const words = segment.strong ? <b>{segment.text}</b> : segment.text
  if (mark === undefined) return words
  return (
    <a
      className={`gm-mark gm-mark-${mark.state}${segment.text.length > longMark ? ' gm-mark-long' : ''}`}
      href={mark.href}
      data-mark={mark.id}
      draggable={false}
      tabIndex={mark.continued ? -1 : undefined}
      aria-current={mark.id === current ? 'true' : undefined}
    >
      {words}
    </a>
  )
}
