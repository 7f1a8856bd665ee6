import { divideItem as divide, type PartInput } from '../domain/divide-item.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import type { WorkItem } from '../domain/work-item.ts'
import { listUnitRows } from '../store/units.ts'
import { insertItems, listItemRows, lockItemRows } from '../store/work-items.ts'
import type { Command } from './command.ts'
import { checkDrafts, holdBreakdown, reopenBreakdown } from './support/hold-breakdown.ts'

/** The parts that an item, in the version that was seen, comes to. */
export interface DivideItemInput {
  readonly year: number
  readonly item: string
  readonly expectedVersion: number
  readonly parts: readonly PartInput[]
}

/**
 * Divides an item into parts before it is issued, each with its share of the target. How the shares add up against the item's
 * own target is told by `get-breakdown`; nothing is refused for it. `remove-parts` undoes it.
 * @throws LedgerProblem `not-found`, `already-issued`, `version-conflict`, `invalid-request`, `unit-unknown`, `unit-closed`
 */
export const divideItem: Command<DivideItemInput, { readonly parts: readonly WorkItem[] }> = {
  name: 'divide-item',
  actions: ['part-added', 'breakdown-reopened'],
  repetition: 'keyed',
  async run(work, { year, item: id, expectedVersion: expected, parts }) {
    const { writer, place, actor, at, record } = work
    const row = await holdBreakdown(work, year)
    const [item] = await lockItemRows(writer, place, [id])
    if (!item || item.year !== year) throw new LedgerProblem('not-found')
    checkDrafts(row, [item])
    if (item.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: item.version })
    if (item.part > 0 || parts.length === 0) throw new LedgerProblem('invalid-request', { where: 'parts' })
    const units = new Map((await listUnitRows(writer, place)).map((unit) => [unit.id, unit]))
    const siblings = await listItemRows(writer, place, { year, commitment: item.commitment })
    const last = Math.max(...siblings.filter(({ number }) => number === item.number).map(({ part }) => part))
    const added = divide(item, parts, last + 1, units)
    await insertItems(writer, place, added, { actor, at, effectiveOn: placeDate(at) })
    for (const part of added) record({ action: 'part-added', what: `item:${part.id}`, before: null, after: part })
    await reopenBreakdown(work, row)
    return { parts: added }
  },
}
