import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { insertAccount } from '../store/accounts.ts'
import type { Command } from './command.ts'

/** A person who is to have an account, by the name they are called and sign in with. */
export interface CreateAccountInput {
  readonly name: string
}

/**
 * Makes an account in the home place, without a password and without any right. The person chooses a password by a link
 * (`makeAccountLink`); nobody else ever knows it.
 * @throws LedgerProblem `account-name-taken`
 */
export const createAccount: Command<CreateAccountInput, { account: string }> = {
  name: 'create-account',
  actions: ['account-created'],
  repetition: 'keyed',
  async run({ writer, place, at, record }, { name }) {
    const account = makeUuid()
    if (!(await insertAccount(writer, place, { id: account, name, passwordHash: null }, at))) {
      throw new LedgerProblem('account-name-taken', { name })
    }
    record({ action: 'account-created', what: `account:${account}`, before: null, after: { name } })
    return { account }
  },
}
