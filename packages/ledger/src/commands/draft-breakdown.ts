import type { Breakdown, Slot } from '../domain/breakdown.ts'
import type { CommitmentView } from '../domain/commitment.ts'
import { draftItems } from '../domain/draft-items.ts'
import { placeDate } from '../domain/place-date.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { findBreakdownRow, insertBreakdown, insertSlots } from '../store/breakdowns.ts'
import { listCommitmentRows } from '../store/commitments.ts'
import { findOpenPlace, lockPlace } from '../store/places.ts'
import { insertItems, listItemRows } from '../store/work-items.ts'
import type { Command } from './command.ts'
import { reopenBreakdown } from './support/hold-breakdown.ts'

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
 * thing that a pack states. Asked again after a further report of the year, it adds the items of that one; after issue they
 * wait as drafts for a supplement.
 * @throws LedgerProblem `no-commitments`, `breakdown-exists`, `place-unknown`
 */
export const draftBreakdown: Command<{ readonly year: number }, { items: number; slots: number }> = {
  name: 'draft-breakdown',
  actions: ['breakdown-drafted', 'item-drafted', 'breakdown-reopened'],
  repetition: 'keyed',
  async run(work, { year }) {
    const { writer, place, actor, at, record } = work
    if (!(await findOpenPlace(writer, place))) throw new LedgerProblem('place-unknown')
    await lockPlace(writer, place)
    const found = await findBreakdownRow(writer, place, year)
    const held = found ? await listItemRows(writer, place, { year }) : []
    const known = new Set(held.map(({ commitment }) => commitment))
    const commitments = (await listCommitmentRows(writer, place, { year })).filter(({ number }) => !known.has(number))
    if (commitments.length === 0) throw new LedgerProblem(found ? 'breakdown-exists' : 'no-commitments', { year })
    const row: Breakdown = found ?? {
      year,
      state: 'draft',
      confirmations: [],
      meeting: null,
      adoptedOn: null,
      issueNumber: null,
      issuedOn: null,
      baselineSha256: null,
      supplements: [],
      version: 1,
    }
    const last = Math.max(0, ...held.map(({ number }) => number))
    const items = draftItems(commitments, makeUuid, last)
    const slots = commitments.flatMap(slotsOf)
    const by = { actor, at }
    if (!found) await insertBreakdown(writer, place, row, by)
    await insertItems(writer, place, items, { ...by, effectiveOn: placeDate(at) })
    await insertSlots(writer, place, year, slots, by)
    const after = { ...row, items: items.length, slots: slots.length }
    record({ action: 'breakdown-drafted', what: `breakdown:${year}`, before: found, after })
    for (const item of items) record({ action: 'item-drafted', what: `item:${item.id}`, before: null, after: item })
    if (found && found.state !== 'issued') await reopenBreakdown(work, found)
    return { items: items.length, slots: slots.length }
  },
}
