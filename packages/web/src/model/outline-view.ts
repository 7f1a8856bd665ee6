import type { OutlineNode, Reading } from '@gangmu/reader'
import type { FindingView } from './finding-view.ts'

/** A line of the outline beside the report: how many things under it are still undecided. */
export interface OutlineLine {
  readonly id: string
  readonly level: number
  readonly title: string
  readonly start: number
  readonly open: number
  readonly total: number
  /** Named in the contents list without a body; then `finding` is what to decide. */
  readonly missing: boolean
  readonly finding: string | null
}

/** The outline as lines, with the contents entries that have no body in their place after the entry before them. */
export function listOutline(reading: Reading, findings: readonly FindingView[]): OutlineLine[] {
  const needed = findings.filter((finding) => finding.needed && finding.kind !== 'missing-heading')
  const lines: OutlineLine[] = []
  const walk = (nodes: readonly OutlineNode[]) => {
    for (const node of nodes) {
      if (node.role === 'contents') continue
      const inside = needed.filter((finding) => finding.anchor.start >= node.start && finding.anchor.start < node.end)
      lines.push({
        id: node.id,
        level: node.level,
        title: `${node.marker}${node.title}`,
        start: node.heading.start,
        open: inside.filter((finding) => finding.decision === null).length,
        total: inside.length,
        missing: false,
        finding: null,
      })
      if (node.level < 2) walk(node.children)
    }
  }
  walk(reading.outline)
  return withMissing(lines, reading, findings)
}

function withMissing(lines: OutlineLine[], reading: Reading, findings: readonly FindingView[]): OutlineLine[] {
  const missing = new Map(
    findings.filter((finding) => finding.kind === 'missing-heading').map((finding) => [finding.anchor.start, finding]),
  )
  let after = -1
  for (const entry of reading.contents.entries) {
    if (entry.node !== null) {
      const at = lines.findIndex((line) => line.id === entry.node)
      if (at >= 0) after = at
      continue
    }
    const finding = missing.get(entry.start)
    if (finding === undefined) continue
    after += 1
    // What stands under the entry before it, without being listed, stays with that entry.
    while ((lines[after]?.level ?? 0) > entry.level) after += 1
    lines.splice(after, 0, {
      id: finding.id,
      level: entry.level,
      title: `${entry.marker}${entry.title}`,
      start: entry.start,
      open: finding.decision === null ? 1 : 0,
      total: 1,
      missing: true,
      finding: finding.id,
    })
  }
  return lines
}
