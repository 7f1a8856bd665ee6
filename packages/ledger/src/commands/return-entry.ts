import { LedgerProblem } from '../domain/problem.ts'
import { type EntryField, type ProgressEntry, sendBack } from '../domain/progress-entry.ts'
import { lockEntryRow, writeEntryRow } from '../store/progress-entries.ts'
import type { Command } from './command.ts'
import { holdIssuedItem } from './support/hold-item.ts'

/** An entry to send back, why, and which field is unlocked; all of them when none is named. */
export interface ReturnEntryInput {
  readonly item: string
  readonly period: string
  readonly unit: string
  readonly expectedVersion: number
  readonly words: string
  readonly field: EntryField | null
}

/**
 * The office sends an entry back with words. Of one that its head had approved, a single value can be unlocked; what was
 * approved stays beside it, so that the office sees what changed since.
 * @throws LedgerProblem `entry-state`, `version-conflict`, `not-found`, `item-ended`, `invalid-request`
 */
export const returnEntry: Command<ReturnEntryInput, ProgressEntry> = {
  name: 'return-entry',
  actions: ['entry-returned'],
  repetition: 'keyed',
  async run(work, { item, period, unit, expectedVersion, words, field }) {
    const { writer, place, actor, at, record } = work
    await holdIssuedItem(work, item)
    const before = await lockEntryRow(writer, place, { item, period, unit })
    if (!before) throw new LedgerProblem('not-found')
    const after = sendBack(before, words, field, expectedVersion)
    await writeEntryRow(writer, place, after, { actor, at })
    record({ action: 'entry-returned', what: `item:${item}`, before, after })
    return after
  },
}
