import type { FindingView } from './finding-view.ts'

/** What is decided with one keystroke: a promise with the targets in it, or one thing alone. */
export interface ReviewItem {
  /** Id of the leading finding; the item's address. */
  readonly id: string
  readonly kind: FindingView['kind']
  readonly lead: FindingView
  /** Targets that stand within the words of the leading promise; decided with it. */
  readonly within: readonly FindingView[]
  readonly open: boolean
}

/** All that must be decided before adoption, decided or not: in the order of the text, headings without body last. */
export function listReviewItems(findings: readonly FindingView[]): ReviewItem[] {
  const needed = findings.filter((finding) => finding.needed)
  const promises = needed.filter((finding) => finding.kind === 'commitment')
  const within = new Map<string, FindingView[]>()
  const taken = new Set<string>()
  let next = 0
  for (const target of needed) {
    if (target.kind !== 'target') continue
    while (next < promises.length && (promises[next]?.anchor.end ?? 0) <= target.anchor.start) next++
    const promise = promises[next]
    if (promise && promise.anchor.start <= target.anchor.start && target.anchor.end <= promise.anchor.end) {
      within.set(promise.id, [...(within.get(promise.id) ?? []), target])
      taken.add(target.id)
    }
  }
  const isHeading = (item: FindingView) => item.kind === 'missing-heading'
  return [...needed.filter((item) => !isHeading(item)), ...needed.filter(isHeading)]
    .filter((finding) => !taken.has(finding.id))
    .map((lead) => {
      const targets = within.get(lead.id) ?? []
      const open = [lead, ...targets].some((finding) => finding.decision === null)
      return { id: lead.id, kind: lead.kind, lead, within: targets, open }
    })
}

/** Open items read by the same rule as the given one, itself included: what "accept all of this pattern" means. */
export function listSamePattern(items: readonly ReviewItem[], item: ReviewItem): ReviewItem[] {
  return items.filter((other) => other.open && other.kind === item.kind && other.lead.rule === item.lead.rule)
}
