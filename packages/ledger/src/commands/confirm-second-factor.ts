import { LedgerProblem } from '../domain/problem.ts'
import { confirmFactor, findSecondFactor, replaceRecoveryCodes, takeStep } from '../store/second-factors.ts'
import type { Command } from './command.ts'
import { getAccount } from './support/get-account.ts'

/** Which step of time a right code was shown for, and hashes of the recovery codes shown to the person once. */
export interface ConfirmSecondFactorInput {
  readonly account: string
  readonly step: number
  readonly codeHashes: readonly string[]
}

/**
 * Confirms a second factor that was started: from now on signing in asks for it.
 * @throws LedgerProblem `code-refused` when none was started, it is confirmed already, or the step was used
 */
export const confirmSecondFactor: Command<ConfirmSecondFactorInput, { confirmed: true }> = {
  name: 'confirm-second-factor',
  actions: ['second-factor-confirmed'],
  repetition: 'keyed',
  identify: ({ account, step }) => ({ account, step }),
  async run({ writer, place, at, record }, { account, step, codeHashes }) {
    await getAccount(writer, place, account)
    const factor = await findSecondFactor(writer, place, account)
    if (factor === null || factor.confirmedAt !== null) throw new LedgerProblem('code-refused')
    if (!(await takeStep(writer, place, account, step))) throw new LedgerProblem('code-refused')
    await confirmFactor(writer, place, account, at)
    await replaceRecoveryCodes(writer, place, account, codeHashes)
    record({ action: 'second-factor-confirmed', what: `account:${account}`, before: null, after: null })
    return { confirmed: true }
  },
}
