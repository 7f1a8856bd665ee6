import { LedgerProblem } from './problem.ts'
import { addableAmount } from './sum-parts.ts'
import type { Unit } from './unit.ts'
import { makeUuid } from './uuid.ts'
import { cadenceOf, type WorkItem } from './work-item.ts'

/** A part that an item comes to: its own share of the target, in the item's unit, and who leads it. */
export interface PartInput {
  readonly title: string
  /** Exact decimal; only where the item's target adds up. */
  readonly amount?: string | null | undefined
  readonly lead?: string | null | undefined
}

const refuse = (where: string) => new LedgerProblem('invalid-request', { where })

/**
 * The parts below an item, in the state it is in: each with its own title, amount and lead, everything else as the item has it.
 * @param first Number of the first part.
 * @throws LedgerProblem `invalid-request`, `unit-unknown`, `unit-closed`
 * @example divideItem(item, [{ title: '松涧镇新建高标准农田', amount: '6000', lead: 'town-101' }], 1, units)
 */
export function divideItem(
  item: WorkItem,
  parts: readonly PartInput[],
  first: number,
  units: ReadonlyMap<string, Unit>,
): WorkItem[] {
  return parts.map(({ title, amount = null, lead = null }, index): WorkItem => {
    if (title.trim() === '' || title.length > 2000) throw refuse('parts.title')
    if (amount !== null && (addableAmount(item.target) === null || !/^\d{1,30}(\.\d{1,9})?$/.test(amount))) {
      throw refuse('parts.amount')
    }
    const unit = lead === null ? undefined : units.get(lead)
    if (lead !== null && !unit) throw new LedgerProblem('unit-unknown', { unit: lead })
    if (unit?.state === 'closed') throw new LedgerProblem('unit-closed', { unit: unit.name })
    return {
      ...item,
      id: makeUuid(),
      part: first + index,
      title: title.trim(),
      target: amount === null || item.target === null ? null : { ...item.target, amount, upper: null },
      milestones: [],
      cadence: cadenceOf(item.kind),
      ...(unit ? { duties: [{ role: 'lead', unit: unit.id, post: null }], leader: unit.leaderInCharge } : {}),
      version: 1,
    }
  })
}
