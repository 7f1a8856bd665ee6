import { LedgerProblem } from '../domain/problem.ts'
import { changeAccountRow, findAccountRow } from '../store/accounts.ts'
import { lockPlace } from '../store/places.ts'
import type { Command } from './command.ts'
import { getAccount } from './support/get-account.ts'

/** Which account, its new name, and the version that was seen. */
export interface RenameAccountInput {
  readonly account: string
  readonly name: string
  readonly expectedVersion: number
}

/**
 * Gives an account another name; it signs in with that from now on. The record keeps accounts by id and both names.
 * @throws LedgerProblem `not-found`, `version-conflict`, `account-name-taken`
 */
export const renameAccount: Command<RenameAccountInput, { version: number }> = {
  name: 'rename-account',
  actions: ['account-renamed'],
  repetition: 'keyed',
  async run({ writer, place, record }, { account, name, expectedVersion }) {
    await lockPlace(writer, place)
    const row = await getAccount(writer, place, account, expectedVersion)
    const other = await findAccountRow(writer, place, name)
    if (other !== null && other.id !== account) throw new LedgerProblem('account-name-taken', { name })
    const version = row.version + 1
    await changeAccountRow(writer, place, account, { name }, version)
    const what = `account:${account}`
    record({ action: 'account-renamed', what, before: { name: row.name }, after: { name } })
    return { version }
  },
}
