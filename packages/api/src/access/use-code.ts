import { getSecondFactor, LedgerProblem, type SecondFactorView, useSecondFactor } from '@gangmu/ledger'
import type { ApiContext } from '../server/api-context.ts'
import { hashRecoveryCode } from './recovery-codes.ts'
import { findCodeStep } from './second-factor-secret.ts'
import { makeToken } from './tokens.ts'

/** An account's second factor once it is confirmed; null before. @example await findConfirmedFactor(api, account) */
export async function findConfirmedFactor(api: ApiContext, account: string): Promise<SecondFactorView | null> {
  const factor = await api.ledger.view(getSecondFactor, api.homePlace, { account })
  return factor !== null && factor.confirmedAt !== null ? factor : null
}

/**
 * Takes a code of an account's second factor, or one of its recovery codes, once.
 * @returns false when it is wrong or used
 * @example await useCode(api, account, factor, '123456')
 */
export async function useCode(
  api: ApiContext,
  account: string,
  factor: SecondFactorView,
  code: string,
): Promise<boolean> {
  const step = findCodeStep(api, account, factor, code) ?? undefined
  const input = { account, step, codeHash: step === undefined ? hashRecoveryCode(code) : undefined }
  const context = { place: api.homePlace, actor: account, idempotencyKey: makeToken() }
  try {
    await api.ledger.command(useSecondFactor, context, input)
    return true
  } catch (error) {
    if (error instanceof LedgerProblem && error.code === 'code-refused') return false
    throw error
  }
}
