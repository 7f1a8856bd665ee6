import type { Breakdown } from '../../domain/breakdown.ts'
import { LedgerProblem } from '../../domain/problem.ts'
import type { WorkItem } from '../../domain/work-item.ts'
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

/**
 * Before issue every item is a draft; after it only what waits for a supplement can still be changed freely.
 * @throws LedgerProblem `already-issued`
 */
export function checkDrafts({ state }: Breakdown, items: readonly Pick<WorkItem, 'state'>[]): void {
  if (state === 'issued' && items.some((item) => item.state !== 'draft')) throw new LedgerProblem('already-issued')
}

/** A breakdown held while it can still be changed freely. @throws LedgerProblem `already-issued`, `not-found` */
export async function holdOpenBreakdown(work: Work, year: number): Promise<Breakdown> {
  const row = await holdBreakdown(work, year)
  if (row.state === 'issued') throw new LedgerProblem('already-issued')
  return row
}

/** What was confirmed or adopted is a draft again once its items change, and says so in its next version and in the record. */
export async function reopenBreakdown({ writer, place, actor, at, record }: Work, before: Breakdown): Promise<void> {
  // What waits for a supplement does not touch what was issued.
  if (before.state === 'issued' || (before.state === 'draft' && before.confirmations.length === 0)) return
  const empty = { state: 'draft', confirmations: [], meeting: null, adoptedOn: null } as const
  const after: Breakdown = { ...before, ...empty, version: before.version + 1 }
  await updateBreakdown(writer, place, after, { actor, at })
  record({ action: 'breakdown-reopened', what: `breakdown:${before.year}`, before, after })
}
