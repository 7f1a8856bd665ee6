import type { Breakdown, Slot } from '../domain/breakdown.ts'
import type { CommitmentView } from '../domain/commitment.ts'
import { draftItems } from '../domain/draft-items.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { findBreakdownRow, insertBreakdown, insertSlots } from '../store/breakdowns.ts'
import { listCommitmentRows } from '../store/commitments.ts'
import { findOpenPlace, lockPlace } from '../store/places.ts'
import { insertItems } from '../store/work-items.ts'
import type { Command } from './command.ts'

/** A pack's slots, the first ones named by the report where it names as many as were counted. */
function slotsOf({ number: commitment, stated, named, objects }: CommitmentView): Slot[] {
  if (stated === null) return []
  const names = objects.length === named ? objects : []
  return Array.from({ length: stated }, (_, index) => ({
    commitment,
    number: index + 1,
    name: names[index] ?? null,
    excuse: null,
    version: 1,
  }))
}

/**
 * Breaks an adopted report down: one item for each commitment of the year, proposed from its own words, and a slot for each
 * thing that a pack states.
 * @throws LedgerProblem `no-commitments`, `breakdown-exists`, `place-unknown`
 */
export const draftBreakdown: Command<{ readonly year: number }, { items: number; slots: number }> = {
  name: 'draft-breakdown',
  actions: ['breakdown-drafted', 'item-drafted'],
  repetition: 'keyed',
  async run({ writer, place, actor, at, record }, { year }) {
    if (!(await findOpenPlace(writer, place))) throw new LedgerProblem('place-unknown')
    await lockPlace(writer, place)
    if (await findBreakdownRow(writer, place, year)) throw new LedgerProblem('breakdown-exists', { year })
    const commitments = await listCommitmentRows(writer, place, { year })
    if (commitments.length === 0) throw new LedgerProblem('no-commitments', { year })
    const row: Breakdown = {
      year,
      state: 'draft',
      confirmations: [],
      meeting: null,
      adoptedOn: null,
      issueNumber: null,
      issuedOn: null,
      baselineSha256: null,
      version: 1,
    }
    const items = draftItems(commitments, makeUuid)
    const slots = commitments.flatMap(slotsOf)
    const by = { actor, at }
    await insertBreakdown(writer, place, row, by)
    await insertItems(writer, place, items, { ...by, effectiveOn: placeDate(at) })
    await insertSlots(writer, place, year, slots, by)
    const after = { ...row, items: items.length, slots: slots.length }
    record({ action: 'breakdown-drafted', what: `breakdown:${year}`, before: null, after })
    for (const item of items) record({ action: 'item-drafted', what: `item:${item.id}`, before: null, after: item })
    return { items: items.length, slots: slots.length }
  },
}
