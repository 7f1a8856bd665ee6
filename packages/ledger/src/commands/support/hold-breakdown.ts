import type { Breakdown } from '../../domain/breakdown.ts'
import { LedgerProblem } from '../../domain/problem.ts'
import { lockBreakdownRow, updateBreakdown } from '../../store/breakdowns.ts'
import type { Work } from '../command.ts'

/**
 * A year's breakdown held for this transaction, in the version the person saw where one is given.
 * @throws LedgerProblem `not-found`, `version-conflict`
 */
export async function holdBreakdown(
  { writer, place }: Work,
  year: number,
  expectedVersion?: number,
): Promise<Breakdown> {
  const row = await lockBreakdownRow(writer, place, year)
  if (!row) throw new LedgerProblem('not-found')
  if (expectedVersion !== undefined && expectedVersion !== row.version) {
    throw new LedgerProblem('version-conflict', { expected: expectedVersion, actual: row.version })
  }
  return row
}

/** A breakdown held while it can still be changed freely. @throws LedgerProblem `already-issued`, `not-found` */
export async function holdOpenBreakdown(work: Work, year: number): Promise<Breakdown> {
  const row = await holdBreakdown(work, year)
  if (row.state === 'issued') throw new LedgerProblem('already-issued')
  return row
}

/** What was confirmed or adopted is a draft again once its items change, and says so in its next version. */
export async function reopenBreakdown({ writer, place, actor, at }: Work, row: Breakdown): Promise<void> {
  if (row.state === 'draft' && row.confirmations.length === 0) return
  const next = { ...row, state: 'draft' as const, confirmations: [], meeting: null, adoptedOn: null }
  await updateBreakdown(writer, place, { ...next, version: row.version + 1 }, { actor, at })
}
