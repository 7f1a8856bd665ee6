import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { replaceAccountLink } from '../store/account-links.ts'
import { insertAccount } from '../store/accounts.ts'
import type { Command } from './command.ts'

/** A person to invite. Only the hash of the link's token is kept; `expiresAt` is an ISO instant. */
export interface CreateAccountInput {
  readonly name: string
  readonly tokenHash: string
  readonly expiresAt: string
}

/**
 * Makes an account in the home place, without a password and without any right, and a one-time link by which the person
 * chooses a password. Nobody else ever knows it.
 * @throws LedgerProblem `account-name-taken`
 */
export const createAccount: Command<CreateAccountInput, { account: string }> = {
  name: 'create-account',
  actions: ['account-created', 'account-link-made'],
  repetition: 'keyed',
  // The same request makes another token each time; what is asked for is the name.
  identify: ({ name }) => ({ name }),
  async run({ writer, place, actor, at, record }, { name, tokenHash, expiresAt }) {
    const account = makeUuid()
    if (!(await insertAccount(writer, place, { id: account, name, passwordHash: null }, at))) {
      throw new LedgerProblem('account-name-taken', { name })
    }
    const purpose = 'invitation'
    await replaceAccountLink(writer, place, { account, tokenHash, purpose, expiresAt }, { actor, at })
    const what = `account:${account}`
    record({ action: 'account-created', what, before: null, after: { name } })
    record({ action: 'account-link-made', what, before: null, after: { purpose, expiresAt } })
    return { account }
  },
}
