import { placeDate } from '../domain/place-date.ts'
import { type ProgressEntry, submit } from '../domain/progress-entry.ts'
import { writeEntryRow } from '../store/progress-entries.ts'
import type { Command } from './command.ts'
import { type EntriesInput, holdEntries } from './support/hold-entries.ts'

/**
 * Hands a unit's entries to its head: all that are named or none.
 * @throws LedgerProblem `entry-empty`, `entry-state`, `version-conflict`, `not-found`, `not-on-duty`, `item-ended`
 */
export const submitEntries: Command<EntriesInput, { entries: readonly ProgressEntry[] }> = {
  name: 'submit-entries',
  actions: ['entry-submitted'],
  repetition: 'keyed',
  async run(work, input) {
    const { writer, place, actor, at, record } = work
    const entries: ProgressEntry[] = []
    for (const { before, expected } of await holdEntries(work, input)) {
      const after = submit(before, actor, placeDate(at), expected)
      await writeEntryRow(writer, place, after, { actor, at })
      record({ action: 'entry-submitted', what: `item:${after.item}`, before, after })
      entries.push(after)
    }
    return { entries }
  },
}
