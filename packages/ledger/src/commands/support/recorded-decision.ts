import type { DecisionRow } from '../../store/decisions.ts'

/** A decision as the record keeps it. */
export function recordedDecision({
  document,
  kind,
  version,
  withdrawn,
  anchor,
  verdict,
  correction,
  reason,
}: DecisionRow) {
  const { start, end, quote, textVersion } = anchor
  return {
    document,
    kind,
    version,
    anchor: { start, end, quote, textVersion },
    verdict: withdrawn ? 'withdraw' : verdict,
    correction,
    reason,
  }
}
