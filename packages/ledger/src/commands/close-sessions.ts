import { deleteSessionsOf, type SessionsToEnd } from '../store/sessions.ts'
import type { Command } from './command.ts'

/**
 * Ends sessions of an account: one, all, or all but the one at hand. Ending what is gone changes nothing. Whoever asks has
 * made sure that it is the person's own account, or that a security administrator asks.
 */
export const closeSessions: Command<SessionsToEnd, { closed: number }> = {
  name: 'close-sessions',
  actions: ['session-closed'],
  repetition: 'keyed',
  async run({ writer, place, record }, input) {
    const ids = await deleteSessionsOf(writer, place, input)
    for (const session of ids) {
      record({ action: 'session-closed', what: `account:${input.account}`, before: { session }, after: null })
    }
    return { closed: ids.length }
  },
}
