import { LedgerProblem } from '../domain/problem.ts'
import { takeStep, useRecoveryCode } from '../store/second-factors.ts'
import type { Command } from './command.ts'
import { getAccount } from './support/get-account.ts'

/** A right code's step of time, or the hash of a recovery code. */
export interface UseSecondFactorInput {
  readonly account: string
  readonly step?: number | undefined
  readonly codeHash?: string | undefined
}

/**
 * Takes a code, once: the same step, or one before it, is not taken again, and a recovery code is used up.
 * @throws LedgerProblem `code-refused`
 */
export const useSecondFactor: Command<UseSecondFactorInput, { taken: true }> = {
  name: 'use-second-factor',
  actions: ['recovery-code-used'],
  repetition: 'keyed',
  async run({ writer, place, at, record }, { account, step, codeHash }) {
    await getAccount(writer, place, account)
    if (step !== undefined && (await takeStep(writer, place, account, step))) return { taken: true }
    if (codeHash !== undefined && (await useRecoveryCode(writer, place, account, codeHash, at))) {
      record({ action: 'recovery-code-used', what: `account:${account}`, before: null, after: null })
      return { taken: true }
    }
    throw new LedgerProblem('code-refused')
  },
}
