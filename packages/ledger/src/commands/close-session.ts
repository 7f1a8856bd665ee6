import { deleteSession } from '../store/sessions.ts'
import type { Command } from './command.ts'

/** Ends a session of the home place. Ending one that is gone changes nothing. */
export const closeSession: Command<{ readonly tokenHash: string }, { closed: boolean }> = {
  name: 'close-session',
  actions: ['session-closed'],
  repetition: 'keyed',
  async run({ writer, place, record }, { tokenHash }) {
    const account = await deleteSession(writer, place, tokenHash)
    if (account !== null) record({ action: 'session-closed', what: `account:${account}`, before: null, after: null })
    return { closed: account !== null }
  },
}
