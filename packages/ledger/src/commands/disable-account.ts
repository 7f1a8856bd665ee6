import { LedgerProblem } from '../domain/problem.ts'
import { deleteAccountLinks } from '../store/account-links.ts'
import { changeAccountRow } from '../store/accounts.ts'
import { listAccountsWith } from '../store/grants.ts'
import { lockPlace } from '../store/places.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import type { Command } from './command.ts'
import { checkMayKeep } from './support/check-may-keep.ts'
import { getAccount } from './support/get-account.ts'

/** Which account, and the version that was seen. */
export interface DisableAccountInput {
  readonly account: string
  readonly expectedVersion: number
}

/**
 * Takes an account out of use: its sessions end at once, its links stop being good, it cannot sign in. What it did stays.
 * A security or audit administrator is disabled by a security administrator of the home place alone.
 * @throws LedgerProblem `not-found`, `version-conflict`, `own-account`, `not-allowed`, `last-administrator`
 */
export const disableAccount: Command<DisableAccountInput, { version: number }> = {
  name: 'disable-account',
  actions: ['account-disabled'],
  repetition: 'keyed',
  installationWide: true,
  async run(work, { account, expectedVersion }) {
    const { writer, place, actor, record } = work
    if (account === actor) throw new LedgerProblem('own-account')
    // Two that disable each other at once must not both succeed.
    await lockPlace(writer, place)
    const row = await getAccount(writer, place, account, expectedVersion)
    await checkMayKeep(work, account)
    const administrators = await listAccountsWith(writer, place, 'system-administrator')
    if (administrators.length === 1 && administrators[0] === account) throw new LedgerProblem('last-administrator')
    const version = row.version + 1
    await changeAccountRow(writer, place, account, { disabled: true }, version)
    await deleteSessionsOf(writer, place, { account })
    await deleteAccountLinks(writer, place, account)
    record({ action: 'account-disabled', what: `account:${account}`, before: null, after: null })
    return { version }
  },
}
