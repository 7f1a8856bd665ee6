import { LedgerProblem } from '../domain/problem.ts'
import { findAccountByIdentity, type Identity, insertIdentity } from '../store/account-identities.ts'
import { findAccountLinkRow, takeAccountLink } from '../store/account-links.ts'
import { replacePassword } from '../store/accounts.ts'
import { hasSecondFactor } from '../store/second-factors.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import type { Command } from './command.ts'
import { getAccount } from './support/get-account.ts'

/** What the person brings: a password, already hashed, or who they are at the identity provider. */
export interface UseAccountLinkInput {
  readonly tokenHash: string
  readonly passwordHash?: string | undefined
  readonly identity?: Identity | undefined
}

/**
 * Uses a one-time link: the person's own password or identity is kept, and every session opened before ends.
 * @throws LedgerProblem `account-link-used` when it is unknown, used or ran out; `identity-taken`; `second-factor-set`
 */
export const useAccountLink: Command<UseAccountLinkInput, { account: string }> = {
  name: 'use-account-link',
  actions: ['account-link-used', 'password-changed', 'identity-linked'],
  repetition: 'keyed',
  identify: ({ tokenHash, identity }) => ({ tokenHash, identity: identity ?? null }),
  async run({ writer, place, at, record }, { tokenHash, passwordHash, identity }) {
    const link = await findAccountLinkRow(writer, place, tokenHash, at)
    if (!link || !(await takeAccountLink(writer, place, tokenHash, at))) throw new LedgerProblem('account-link-used')
    const { account } = link
    const what = `account:${account}`
    const row = await getAccount(writer, place, account)
    record({ action: 'account-link-used', what, before: null, after: { purpose: link.purpose } })
    if (passwordHash !== undefined) {
      await replacePassword(writer, place, row, passwordHash, at)
      record({ action: 'password-changed', what, before: null, after: null })
    }
    if (identity !== undefined) {
      // A link is no second factor: an identity linked by it would sign in without the one that the account has.
      if (await hasSecondFactor(writer, place, account)) throw new LedgerProblem('second-factor-set')
      await insertIdentity(writer, place, identity, account, { actor: account, at })
      if ((await findAccountByIdentity(writer, place, identity)) !== account) throw new LedgerProblem('identity-taken')
      record({ action: 'identity-linked', what, before: null, after: { issuer: identity.issuer } })
    }
    await deleteSessionsOf(writer, place, { account })
    return { account }
  },
}
