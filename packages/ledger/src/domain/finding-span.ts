import type { Commitment, Enumeration, Indicator, Quantity, Rank, Recognition, Target } from '@gangmu/reader'
import type { Span } from '@gangmu/text'

/** A finding that a person decides on. */
export type DecidableFinding = Quantity | Indicator | Target | Enumeration | Recognition | Rank | Commitment

/**
 * The words a decision on a finding is anchored to: its own span, or else the hull of all its quotes
 * (subject, quantity, reference, items, noun, holder, verb, title).
 * @example findingSpan(target) // from the first unit of its subject to the last of its quantity
 */
export function findingSpan(finding: DecidableFinding): Span {
  if ('start' in finding) return { start: finding.start, end: finding.end }
  const spans: Span[] = []
  for (const value of Object.values(finding) as unknown[]) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isSpan(item) && !('rule' in item)) spans.push(item)
    }
  }
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value
}
