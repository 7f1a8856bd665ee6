import { updateFailures } from '../store/accounts.ts'
import type { Command } from './command.ts'
import { getAccount } from './support/get-account.ts'

/**
 * Ends the pause that wrong passwords brought an account, and forgets the failures. Of an account that is not paused nothing
 * changes.
 * @throws LedgerProblem `not-found`
 */
export const unlockAccount: Command<{ readonly account: string }, { unlocked: boolean }> = {
  name: 'unlock-account',
  actions: ['account-unlocked'],
  repetition: 'keyed',
  async run({ writer, place, record }, { account }) {
    const { failures, lockedUntil } = await getAccount(writer, place, account)
    if (failures === 0 && lockedUntil === null) return { unlocked: false }
    await updateFailures(writer, place, account, 0, null)
    record({ action: 'account-unlocked', what: `account:${account}`, before: { failures, lockedUntil }, after: null })
    return { unlocked: true }
  },
}
