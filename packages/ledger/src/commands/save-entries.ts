import { LedgerProblem } from '../domain/problem.ts'
import type { ProgressEntry } from '../domain/progress-entry.ts'
import type { Command } from './command.ts'
import { readSaveRules, type SaveEntryInput, saveHeld } from './support/save-held.ts'

/** Entries of a unit that come together, as from its sheet sent back. */
export interface SaveEntriesInput {
  readonly unit: string
  readonly entries: readonly Omit<SaveEntryInput, 'unit'>[]
}

/**
 * Saves many entries of a unit: all of them or none. Each has its own entry in the record (`record()`).
 * @throws LedgerProblem as `saveEntry`
 */
export const saveEntries: Command<SaveEntriesInput, { entries: readonly ProgressEntry[] }> = {
  name: 'save-entries',
  actions: ['entry-saved'],
  repetition: 'keyed',
  async run(work, { unit, entries }) {
    const keys = entries.map(({ item, period }) => `${item} ${period}`)
    if (new Set(keys).size !== keys.length) throw new LedgerProblem('invalid-request', { where: 'entries' })
    const rules = await readSaveRules(work)
    const kept: ProgressEntry[] = []
    for (const entry of entries.toSorted((a, b) => (a.item < b.item ? -1 : 1))) {
      kept.push(await saveHeld(work, { unit, ...entry }, rules))
    }
    return { entries: kept }
  },
}
