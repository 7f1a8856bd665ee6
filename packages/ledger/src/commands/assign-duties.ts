import type { Duty } from '../domain/work-item.ts'
import type { Command } from './command.ts'
import { type ChangedItems, changeItemsHeld } from './support/change-items-held.ts'
import { holdBreakdown, reopenBreakdown } from './support/hold-breakdown.ts'

/** The duties that each of these items is to have, in full, and the leader where another than the unit's is in charge. */
export interface AssignDutiesInput {
  readonly year: number
  readonly items: readonly {
    readonly id: string
    readonly expectedVersion: number
    readonly duties: readonly Duty[]
    readonly leader?: string | null | undefined
  }[]
}

/**
 * Says who answers for items, any number at once, before they are issued. The answer holds what undoes it (`change-items`).
 * @throws LedgerProblem `already-issued`, `not-found`, `version-conflict`, `unit-unknown`, `unit-closed`, `duty-twice`,
 * `several-leads`, `invalid-request`
 */
export const assignDuties: Command<AssignDutiesInput, ChangedItems> = {
  name: 'assign-duties',
  actions: ['duties-assigned', 'breakdown-reopened'],
  repetition: 'keyed',
  async run(work, { year, items }) {
    const row = await holdBreakdown(work, year)
    const changes = items.map(({ id, expectedVersion, duties, leader }) => ({
      id,
      expectedVersion,
      patch: { duties, leader },
    }))
    const { made, ...answer } = await changeItemsHeld(work, { year, changes })
    for (const { before, after } of made) {
      work.record({ action: 'duties-assigned', what: `item:${after.id}`, before, after })
    }
    if (made.length > 0) await reopenBreakdown(work, row)
    return answer
  },
}
