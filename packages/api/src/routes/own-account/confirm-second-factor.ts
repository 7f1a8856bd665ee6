import { routes } from '@gangmu/contract'
import { confirmSecondFactor as confirm, getSecondFactor } from '@gangmu/ledger'
import { openAccountSession } from '../../access/open-account-session.ts'
import { getOwnAccount, getPerson } from '../../access/own-account.ts'
import { hashRecoveryCode, makeRecoveryCodes } from '../../access/recovery-codes.ts'
import { findCodeStep } from '../../access/second-factor-secret.ts'
import { countFailure } from '../../access/sign-in-guard.ts'
import { makeToken } from '../../access/tokens.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'
import { readSession } from '../session/session-view.ts'

export const confirmSecondFactor = bindRoute(routes.confirmSecondFactor, async (call) => {
  const { api, body, context, request, reply } = call
  const { account, name, tokenHash } = getPerson(call)
  await getOwnAccount(call)
  const factor = await api.ledger.view(getSecondFactor, api.homePlace, { account })
  const step = factor === null ? null : findCodeStep(api, account, factor, body.code)
  if (step === null) {
    await countFailure(api, request.ip, name)
    throw new ApiProblem('code-refused')
  }
  const recoveryCodes = makeRecoveryCodes()
  const codeHashes = recoveryCodes.map(hashRecoveryCode)
  // Sent again it is refused: recovery codes that were not kept must never be shown.
  const once = { ...context, place: api.homePlace, idempotencyKey: makeToken() }
  await api.ledger.command(confirm, once, { account, step, codeHashes })
  const session = { account, means: 'password-and-code', replaces: tokenHash } as const
  return { ...(await readSession(api, await openAccountSession(api, session, request, reply))), recoveryCodes }
})
