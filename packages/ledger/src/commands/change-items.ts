import type { Command } from './command.ts'
import { type ChangedItems, changeItemsHeld, type ItemPatchInput } from './support/change-items-held.ts'
import { holdBreakdown, reopenBreakdown } from './support/hold-breakdown.ts'

/** Which items of a year change to what. */
export interface ChangeItemsInput {
  readonly year: number
  readonly changes: readonly ItemPatchInput[]
}

/**
 * Changes items before they are issued, any number at once, duties among their fields; the answer holds what undoes it. What
 * was confirmed or adopted becomes a draft again.
 * @throws LedgerProblem `already-issued`, `not-found`, `version-conflict`, and those of `changeItem`
 */
export const changeItems: Command<ChangeItemsInput, ChangedItems> = {
  name: 'change-items',
  actions: ['item-changed', 'breakdown-reopened'],
  repetition: 'keyed',
  async run(work, input) {
    const row = await holdBreakdown(work, input.year)
    const { made, ...answer } = await changeItemsHeld(work, input)
    for (const { before, after } of made) {
      work.record({ action: 'item-changed', what: `item:${after.id}`, before, after })
    }
    if (made.length > 0) await reopenBreakdown(work, row)
    return answer
  },
}
