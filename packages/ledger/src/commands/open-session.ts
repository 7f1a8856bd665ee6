import type { SessionMeans } from '../domain/account.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { noteSignIn } from '../store/accounts.ts'
import { deleteExpiredSessions, deleteSession, insertSession } from '../store/sessions.ts'
import type { Command } from './command.ts'

/** A session to open: only the hash of its token is kept. `expiresAt` is an ISO instant. */
export interface OpenSessionInput {
  readonly tokenHash: string
  readonly account: string
  readonly csrf: string
  readonly expiresAt: string
  readonly idleMinutes: number
  /** Browser and system in a few words, for the person's own list. */
  readonly device: string
  readonly means: SessionMeans
  /** Hash of the token of the session that this one takes the place of. */
  readonly replaces?: string | undefined
}

/**
 * Opens a session in the home place after a person has shown who they are; failed attempts are forgotten.
 * @throws LedgerProblem `not-found` when there is no such account, or it is disabled
 */
export const openSession: Command<OpenSessionInput, { expiresAt: string }> = {
  name: 'open-session',
  actions: ['session-opened'],
  repetition: 'keyed',
  async run({ writer, place, at, record }, { replaces, ...input }) {
    if (!(await noteSignIn(writer, place, input.account, at))) throw new LedgerProblem('not-found')
    await deleteExpiredSessions(writer, place, at)
    if (replaces !== undefined) await deleteSession(writer, place, replaces)
    await insertSession(writer, place, { ...input, id: makeUuid() }, at)
    const { account, expiresAt, device, means } = input
    record({ action: 'session-opened', what: `account:${account}`, before: null, after: { expiresAt, device, means } })
    return { expiresAt }
  },
}
