import type { ProgressEntry } from '../domain/progress-entry.ts'
import type { Command } from './command.ts'
import { readSaveRules, type SaveEntryInput, saveHeld } from './support/save-held.ts'

/**
 * Saves what a unit says of an item for a period, as it types; nobody else takes it for reported until it is submitted. Its
 * entry in the record (`record()`) is made where it is kept.
 * @throws LedgerProblem `not-found`, `not-issued`, `item-ended`, `not-on-duty`, `period-not-due`, `value-owned`,
 * `entry-approved`, `unit-differs`, `version-conflict`, `invalid-request`
 */
export const saveEntry: Command<SaveEntryInput, ProgressEntry> = {
  name: 'save-entry',
  actions: ['entry-saved'],
  repetition: 'keyed',
  run: async (work, input) => saveHeld(work, input, await readSaveRules(work)),
}
