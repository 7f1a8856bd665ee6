import { LedgerProblem } from '../domain/problem.ts'
import { clearFailures } from '../store/accounts.ts'
import { deleteExpiredSessions, insertSession } from '../store/sessions.ts'
import type { Command } from './command.ts'

/** A session to open: only the hash of its token is kept. `expiresAt` is an ISO instant. */
export interface OpenSessionInput {
  readonly tokenHash: string
  readonly account: string
  readonly csrf: string
  readonly expiresAt: string
  readonly idleMinutes: number
}

/**
 * Opens a session in the home place after a password was found right; failed attempts are forgotten.
 * @throws LedgerProblem `not-found` when there is no such account
 */
export const openSession: Command<OpenSessionInput, { expiresAt: string }> = {
  name: 'open-session',
  actions: ['session-opened'],
  repetition: 'keyed',
  async run({ writer, place, at, record }, input) {
    if (!(await clearFailures(writer, place, input.account))) throw new LedgerProblem('not-found')
    await deleteExpiredSessions(writer, place, at)
    await insertSession(writer, place, input, at)
    const { account, expiresAt } = input
    record({ action: 'session-opened', what: `account:${account}`, before: null, after: { expiresAt } })
    return { expiresAt }
  },
}
