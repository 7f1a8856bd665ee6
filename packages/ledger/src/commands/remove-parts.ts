import { LedgerProblem } from '../domain/problem.ts'
import { deleteItems, lockItemRows } from '../store/work-items.ts'
import type { Command } from './command.ts'
import { checkDrafts, holdBreakdown, reopenBreakdown } from './support/hold-breakdown.ts'

/** Parts that are to go, each in the version that was seen. */
export interface RemovePartsInput {
  readonly year: number
  readonly parts: readonly { readonly id: string; readonly expectedVersion: number }[]
}

/**
 * Takes parts away before they are issued; the record keeps what they were. An item itself stays: the report promises it.
 * @throws LedgerProblem `not-found`, `already-issued`, `version-conflict`, `invalid-request`
 */
export const removeParts: Command<RemovePartsInput, { readonly removed: number }> = {
  name: 'remove-parts',
  actions: ['part-removed', 'breakdown-reopened'],
  repetition: 'keyed',
  async run(work, { year, parts }) {
    const { writer, place, record } = work
    const row = await holdBreakdown(work, year)
    const ids = parts.map(({ id }) => id)
    const held = new Map((await lockItemRows(writer, place, ids)).map((item) => [item.id, item]))
    checkDrafts(row, [...held.values()])
    for (const { id, expectedVersion: expected } of parts) {
      const part = held.get(id)
      if (!part || part.year !== year) throw new LedgerProblem('not-found')
      if (part.part === 0) throw new LedgerProblem('invalid-request', { where: 'parts' })
      if (part.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: part.version })
      record({ action: 'part-removed', what: `item:${id}`, before: part, after: null })
    }
    await deleteItems(writer, place, [...held.keys()])
    await reopenBreakdown(work, row)
    return { removed: held.size }
  },
}
