import { deleteSecondFactor } from '../store/second-factors.ts'
import type { Command } from './command.ts'
import { getAccount } from './support/get-account.ts'

/** Forgets an account's second factor and its recovery codes. @throws LedgerProblem `not-found` */
export const removeSecondFactor: Command<{ readonly account: string }, { removed: boolean }> = {
  name: 'remove-second-factor',
  actions: ['second-factor-removed'],
  repetition: 'keyed',
  async run({ writer, place, record }, { account }) {
    await getAccount(writer, place, account)
    const removed = await deleteSecondFactor(writer, place, account)
    if (removed) record({ action: 'second-factor-removed', what: `account:${account}`, before: null, after: null })
    return { removed }
  },
}
