import { touchSessionRow } from '../store/sessions.ts'
import type { Command } from './command.ts'

/** Notes that a session of the home place was used, so that its idle time starts anew. Once a minute is enough. */
export const touchSession: Command<{ readonly tokenHash: string }, { at: string }> = {
  name: 'touch-session',
  actions: [],
  unrecorded: 'the time of a request says nothing about the ledger and would drown what does',
  repetition: 'repeatable',
  async run({ writer, place, at }, { tokenHash }) {
    await touchSessionRow(writer, place, tokenHash, at)
    return { at }
  },
}
