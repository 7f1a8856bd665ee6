import { LedgerProblem } from '../domain/problem.ts'
import { replaceAccountLink } from '../store/account-links.ts'
import { deleteSecondFactor } from '../store/second-factors.ts'
import type { Command } from './command.ts'
import { checkMayKeep } from './support/check-may-keep.ts'
import { getAccount } from './support/get-account.ts'

/** Whose password is to be chosen anew. Only the hash of the link's token is kept; `expiresAt` is an ISO instant. */
export interface MakeAccountLinkInput {
  readonly account: string
  readonly tokenHash: string
  readonly expiresAt: string
  /** Also forgets the second factor, for somebody who lost the device and the recovery codes. */
  readonly forgetSecondFactor: boolean
}

/**
 * Makes a one-time link by which a person chooses a new password; an earlier link stops being good. The password they
 * have stays good until they use it. Whoever has the link comes in by it: a link to a security or audit administrator is made
 * by a security administrator of the home place, who makes no other.
 * @throws LedgerProblem `not-found`, `not-allowed`
 */
export const makeAccountLink: Command<MakeAccountLinkInput, { purpose: 'invitation' | 'reset' }> = {
  name: 'make-account-link',
  actions: ['account-link-made', 'second-factor-removed'],
  repetition: 'keyed',
  installationWide: true,
  identify: ({ account, forgetSecondFactor }) => ({ account, forgetSecondFactor }),
  async run(work, { account, tokenHash, expiresAt, forgetSecondFactor }) {
    const { writer, place, actor, at, record } = work
    const { passwordHash } = await getAccount(writer, place, account)
    const { isGuarded, isSecurity } = await checkMayKeep(work, account)
    if (isSecurity && !isGuarded) throw new LedgerProblem('not-allowed')
    const purpose = passwordHash === null ? 'invitation' : 'reset'
    await replaceAccountLink(writer, place, { account, tokenHash, purpose, expiresAt }, { actor, at })
    const what = `account:${account}`
    record({ action: 'account-link-made', what, before: null, after: { purpose, expiresAt } })
    if (forgetSecondFactor && (await deleteSecondFactor(writer, place, account))) {
      record({ action: 'second-factor-removed', what, before: null, after: null })
    }
    return { purpose }
  },
}
