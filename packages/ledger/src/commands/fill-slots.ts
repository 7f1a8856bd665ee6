import { LedgerProblem } from '../domain/problem.ts'
import { listSlotRows, updateSlot } from '../store/breakdowns.ts'
import type { Command } from './command.ts'
import { holdBreakdown, reopenBreakdown } from './support/hold-breakdown.ts'

/** Names for slots, each in the version that was seen; `null` empties one, a `reason` excuses one that stays empty. */
export interface FillSlotsInput {
  readonly year: number
  readonly slots: readonly {
    readonly commitment: number
    readonly number: number
    readonly expectedVersion: number
    readonly name: string | null
    readonly reason?: string | undefined
  }[]
}

/**
 * Names the things that a pack states and the report does not name, or excuses a slot by name with a reason. No two slots of
 * a pack have one name. After issue, what stayed open can still be named, and nothing named be changed.
 * @throws LedgerProblem `already-issued`, `not-found`, `version-conflict`, `invalid-request`
 */
export const fillSlots: Command<FillSlotsInput, { slots: number }> = {
  name: 'fill-slots',
  actions: ['slot-filled', 'slot-excused', 'breakdown-reopened'],
  repetition: 'keyed',
  async run(work, { year, slots }) {
    const { writer, place, actor, at, record } = work
    const row = await holdBreakdown(work, year)
    const key = (slot: { commitment: number; number: number }) => `${slot.commitment}:${slot.number}`
    const held = new Map((await listSlotRows(writer, place, year)).map((slot) => [key(slot), slot]))
    for (const { expectedVersion: expected, name, reason, ...which } of slots) {
      const before = held.get(key(which))
      if (!before) throw new LedgerProblem('not-found')
      if (row.state === 'issued' && before.name !== null) throw new LedgerProblem('already-issued')
      if (before.version !== expected) throw new LedgerProblem('version-conflict', { expected, actual: before.version })
      const given = name?.trim() || null
      if ((given ?? '').length > 200 || (reason ?? '').length > 500) {
        throw new LedgerProblem('invalid-request', { where: 'slots' })
      }
      const taken = [...held.values()].some(
        (slot) => slot.commitment === which.commitment && slot.number !== which.number && slot.name === given,
      )
      if (given !== null && taken) throw new LedgerProblem('invalid-request', { where: 'slots.name' })
      const excuse = given === null && reason?.trim() ? { by: actor, reason: reason.trim(), at } : null
      const after = { ...before, name: given, excuse, version: before.version + 1 }
      held.set(key(which), after)
      await updateSlot(writer, place, year, after, { actor, at })
      const what = `slot:${year}-${which.commitment}-${which.number}`
      record({ action: excuse ? 'slot-excused' : 'slot-filled', what, before, after })
    }
    await reopenBreakdown(work, row)
    return { slots: slots.length }
  },
}
