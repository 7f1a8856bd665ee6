import { routes } from '@gangmu/contract'
import { findAccountByName } from '@gangmu/ledger'
import { openAccountSession } from '../../access/open-account-session.ts'
import { verifyPassword } from '../../access/passwords.ts'
import { countFailure, requireNoPause } from '../../access/sign-in-guard.ts'
import { findConfirmedFactor, useCode } from '../../access/use-code.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'
import { readSession } from './session-view.ts'

export const signIn = bindRoute(routes.signIn, async ({ api, body, request, reply }) => {
  const account = await api.ledger.view(findAccountByName, api.homePlace, { name: body.name })
  requireNoPause(api, request.ip, account?.lockedUntil ?? null)
  const pause = account === null ? api.namePauses.waitSeconds(body.name) : 0
  if (pause > 0) throw new ApiProblem('too-many-requests', { seconds: pause })
  const right = await verifyPassword(account?.passwordHash ?? null, body.password)
  if (account === null) api.namePauses.recordFailure(body.name)
  if (account === null || !right || account.disabled) {
    await countFailure(api, request.ip, body.name)
    throw new ApiProblem('sign-in-refused')
  }
  const factor = await findConfirmedFactor(api, account.id)
  if (factor !== null && body.code === undefined) throw new ApiProblem('code-needed')
  if (factor !== null && !(await useCode(api, account.id, factor, body.code ?? ''))) {
    await countFailure(api, request.ip, body.name)
    throw new ApiProblem('code-refused')
  }
  const means = factor === null ? 'password' : 'password-and-code'
  return readSession(api, await openAccountSession(api, { account: account.id, means }, request, reply))
})
