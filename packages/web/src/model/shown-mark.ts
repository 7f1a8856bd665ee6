import type { ReportParagraph } from '@gangmu/ui'
import type { FindingView } from './finding-view.ts'

/** Id of the mark that shows a finding in the text: its own, or that of the finding drawn over its first word. */
export function findShownMark(paragraphs: readonly ReportParagraph[], finding: FindingView): string | null {
  const { start } = finding.mark
  const paragraph = paragraphs.findLast((one) => (one.segments[0]?.start ?? 0) <= start)
  if (paragraph === undefined) return null
  if (paragraph.segments.some((segment) => segment.mark?.id === finding.id)) return finding.id
  return paragraph.segments.find((segment) => segment.start <= start && start < segment.end)?.mark?.id ?? null
}
