import type { DecisionInput } from '../client/use-decisions.ts'
import type { FindingView } from '../model/finding-view.ts'

/** What a person says about one finding. */
export interface Statement {
  readonly verdict: DecisionInput['verdict']
  readonly reason?: string
  readonly correction?: Record<string, unknown>
}

/** The decision to hand in for a finding; it names the version that was seen, so nothing is overwritten unseen. */
export function decisionOn(finding: FindingView, statement: Statement): DecisionInput {
  return {
    kind: finding.kind,
    anchor: finding.anchor,
    verdict: statement.verdict,
    ...(statement.reason ? { reason: statement.reason } : {}),
    ...(statement.correction ? { correction: statement.correction } : {}),
    expectedVersion: finding.decision?.version ?? 0,
  }
}
