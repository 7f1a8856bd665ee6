import { type SealedSecret, type SecondFactorView, secondFactorOf } from '@gangmu/ledger'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'
import { findTotpStep } from './totp.ts'

/**
 * Seals a new secret for an account, as it is stored.
 * @throws ApiProblem `secret-key-missing` where the program was given no key to seal with
 * @example sealSecret(api, account, makeTotpSecret()).keyId
 */
export function sealSecret({ ledger, homePlace }: ApiContext, account: string, secret: string): SealedSecret {
  if (ledger.secrets === null) throw new ApiProblem('secret-key-missing')
  return ledger.secrets.seal(secret, secondFactorOf(homePlace, account))
}

/**
 * The step of time whose code this is of an account's second factor, as `findTotpStep`; null also where its secret cannot be
 * opened here. A recovery code still lets the person in, since only its hash is needed.
 * @example findCodeStep(api, account, factor, '123 456')
 */
export function findCodeStep(
  { ledger, homePlace }: ApiContext,
  account: string,
  factor: Pick<SecondFactorView, 'secret'>,
  code: string,
): number | null {
  const secret = ledger.secrets?.open(factor.secret, secondFactorOf(homePlace, account)) ?? null
  return secret === null ? null : findTotpStep(secret, code.replaceAll(' ', ''), Date.now())
}
