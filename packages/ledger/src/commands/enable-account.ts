import { changeAccountRow } from '../store/accounts.ts'
import type { Command } from './command.ts'
import { checkMayKeep } from './support/check-may-keep.ts'
import { getAccount } from './support/get-account.ts'

/** Which account, and the version that was seen. */
export interface EnableAccountInput {
  readonly account: string
  readonly expectedVersion: number
}

/**
 * Takes an account back into use, with the password and the rights it has; a security or audit
 * administrator by a security administrator of the home place alone.
 * @throws LedgerProblem `not-found`, `version-conflict`, `not-allowed`
 */
export const enableAccount: Command<EnableAccountInput, { version: number }> = {
  name: 'enable-account',
  actions: ['account-enabled'],
  repetition: 'keyed',
  installationWide: true,
  async run(work, { account, expectedVersion }) {
    const { writer, place, record } = work
    const row = await getAccount(writer, place, account, expectedVersion)
    await checkMayKeep(work, account)
    const version = row.version + 1
    await changeAccountRow(writer, place, account, { disabled: false }, version)
    record({ action: 'account-enabled', what: `account:${account}`, before: null, after: null })
    return { version }
  },
}
