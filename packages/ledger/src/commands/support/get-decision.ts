import { LedgerProblem } from '../../domain/problem.ts'
import type { Standing, StandingDecision } from '../../store/standing.ts'

/**
 * A decision in force, in the version the person saw.
 * @throws LedgerProblem `not-found`, `version-conflict`
 */
export function getDecision({ inForce, withdrawn }: Standing, id: string, expectedVersion: number): StandingDecision {
  const entry = inForce.find(({ decision }) => decision.id === id)
  const actual = entry?.decision.version ?? withdrawn.find((decision) => decision.id === id)?.version
  if (actual === undefined) throw new LedgerProblem('not-found')
  if (!entry || actual !== expectedVersion) {
    throw new LedgerProblem('version-conflict', { expected: expectedVersion, actual })
  }
  return entry
}
