import { LedgerProblem } from '../domain/problem.ts'
import type { SealedSecret } from '../secrets/secret-box.ts'
import { hasSecondFactor, replaceSecondFactor } from '../store/second-factors.ts'
import type { Command } from './command.ts'
import { getAccount } from './support/get-account.ts'

/** Whose second factor, and its secret, sealed (`secondFactorOf`). */
export interface StartSecondFactorInput {
  readonly account: string
  readonly secret: SealedSecret
}

/**
 * Keeps a new secret until the person shows a right code. One that was confirmed is removed first, by its own command, so
 * that nobody at an open browser puts theirs in its place.
 * @throws LedgerProblem `not-found`, `code-refused` when one is confirmed already
 */
export const startSecondFactor: Command<StartSecondFactorInput, { started: true }> = {
  name: 'start-second-factor',
  actions: ['second-factor-started'],
  repetition: 'keyed',
  async run({ writer, place, at, record }, { account, secret }) {
    await getAccount(writer, place, account)
    if (await hasSecondFactor(writer, place, account)) throw new LedgerProblem('code-refused')
    await replaceSecondFactor(writer, place, account, secret, at)
    record({ action: 'second-factor-started', what: `account:${account}`, before: null, after: null })
    return { started: true }
  },
}
