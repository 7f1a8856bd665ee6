import { routes } from '@gangmu/contract'
import { findAccountByName, recordSignInFailure } from '@gangmu/ledger'
import { openAccountSession } from '../../access/open-account-session.ts'
import { verifyPassword } from '../../access/passwords.ts'
import { makeToken } from '../../access/tokens.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import type { ApiContext } from '../../server/api-context.ts'
import { bindRoute } from '../bind-route.ts'
import { readSession } from './session-view.ts'

/** Seconds until an account may be tried again, 0 when it may be now. */
function pauseOf(lockedUntil: string | null): number {
  return lockedUntil === null ? 0 : Math.max(0, Math.ceil((Date.parse(lockedUntil) - Date.now()) / 1000))
}

async function refuse(api: ApiContext, name: string, source: string): Promise<never> {
  api.throttle.recordFailure(source)
  await api.ledger.command(
    recordSignInFailure,
    { place: api.homePlace, actor: 'system', idempotencyKey: makeToken() },
    { name },
  )
  throw new ApiProblem('sign-in-refused')
}

export const signIn = bindRoute(routes.signIn, async ({ api, body, request, reply }) => {
  const wait = api.throttle.waitSeconds(request.ip)
  if (wait > 0) throw new ApiProblem('too-many-requests', { seconds: wait })
  const account = await api.ledger.view(findAccountByName, api.homePlace, { name: body.name })
  const pause = account === null ? api.namePauses.waitSeconds(body.name) : pauseOf(account.lockedUntil)
  if (pause > 0) throw new ApiProblem('too-many-requests', { seconds: pause })
  const right = await verifyPassword(account?.passwordHash ?? null, body.password)
  if (account === null) api.namePauses.recordFailure(body.name)
  if (account === null || !right || account.disabled) return refuse(api, body.name, request.ip)
  return readSession(api, await openAccountSession(api, { account: account.id, means: 'password' }, request, reply))
})
