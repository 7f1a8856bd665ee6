import { LedgerProblem } from '../domain/problem.ts'
import { makeUuid } from '../domain/uuid.ts'
import { type Identity, insertIdentity } from '../store/account-identities.ts'
import { insertAccount } from '../store/accounts.ts'
import type { Command } from './command.ts'

/** Somebody the identity provider knows and this installation does not, by the name the provider gives. */
export interface LinkIdentityInput extends Identity {
  readonly name: string
}

/**
 * Makes an account for somebody an identity provider knows, without a password and without any right.
 * @throws LedgerProblem `identity-taken`, `account-name-taken`
 */
export const linkIdentity: Command<LinkIdentityInput, { account: string }> = {
  name: 'link-identity',
  actions: ['account-created', 'identity-linked'],
  repetition: 'keyed',
  async run({ writer, place, actor, at, record }, { issuer, subject, name }) {
    const account = makeUuid()
    const what = `account:${account}`
    if (!(await insertAccount(writer, place, { id: account, name, passwordHash: null }, at))) {
      throw new LedgerProblem('account-name-taken', { name })
    }
    if (!(await insertIdentity(writer, place, { issuer, subject }, account, { actor, at }))) {
      throw new LedgerProblem('identity-taken')
    }
    record({ action: 'account-created', what, before: null, after: { name } })
    record({ action: 'identity-linked', what, before: null, after: { issuer } })
    return { account }
  },
}
