import type { FindingView } from './finding-view.ts'

/**
 * The finding an address opens: by its id; else the one that begins where the id says, of its kind first
 * (a newer reader may have renamed it); else the innermost over `at`, written `120-128`.
 */
export function findByAddress(
  findings: readonly FindingView[],
  search: { readonly finding?: string | undefined; readonly at?: string | undefined },
): FindingView | null {
  if (search.finding !== undefined) {
    const named = findings.find((finding) => finding.id === search.finding)
    if (named) return named
    const [kind, start] = search.finding.split(':')
    const there = findings.filter((finding) => String(finding.anchor.start) === start)
    return there.find((finding) => finding.kind === kind) ?? there[0] ?? null
  }
  const span = readAt(search.at)
  if (span === null) return null
  return findAt(findings, span.start, span.end)
}

/** A span written `120-128`, or null. @example readAt('120-128') // { start: 120, end: 128 } */
export function readAt(at: string | undefined): { start: number; end: number } | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '')
  if (match === null) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? { start, end } : null
}

/** Exactly these words; else the shortest finding over them; else the first within them. */
function findAt(findings: readonly FindingView[], start: number, end: number): FindingView | null {
  const exact = findings.filter((one) => one.anchor.start === start && one.anchor.end === end)
  if (exact.length > 0) return exact.find((one) => one.needed) ?? exact[0] ?? null
  const over = findings
    .filter((one) => one.anchor.start <= start && one.anchor.end >= end)
    .sort((a, b) => a.anchor.end - a.anchor.start - (b.anchor.end - b.anchor.start))
  return over[0] ?? findings.find((one) => one.anchor.start >= start && one.anchor.end <= end) ?? null
}
