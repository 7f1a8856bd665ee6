import { replacePassword } from '../store/accounts.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import type { Command } from './command.ts'
import { getAccount } from './support/get-account.ts'

/** Whose password, already hashed, and which session goes on. */
export interface ChangePasswordInput {
  readonly account: string
  readonly passwordHash: string
}

/**
 * Keeps a new password, which whoever asks has checked by the policy. Every session of the account ends; a new one is
 * opened for the browser at hand.
 * @throws LedgerProblem `not-found`
 */
export const changePassword: Command<ChangePasswordInput, { account: string }> = {
  name: 'change-password',
  actions: ['password-changed'],
  repetition: 'keyed',
  // A password hashed twice gives two hashes; the key alone says that it is the same request.
  identify: ({ account }) => ({ account }),
  async run({ writer, place, at, record }, { account, passwordHash }) {
    const row = await getAccount(writer, place, account)
    await replacePassword(writer, place, row, passwordHash, at)
    await deleteSessionsOf(writer, place, { account })
    record({ action: 'password-changed', what: `account:${account}`, before: null, after: null })
    return { account }
  },
}
