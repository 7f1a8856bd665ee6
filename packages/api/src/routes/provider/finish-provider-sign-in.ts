import { routes } from '@gangmu/contract'
import { findIdentity, getAccountPolicy, linkIdentity, useAccountLink } from '@gangmu/ledger'
import type { ProvenIdentity } from '../../access/identity-provider.ts'
import { openAccountSession } from '../../access/open-account-session.ts'
import { takeProviderCookie } from '../../access/provider-cookie.ts'
import { requireNoPause } from '../../access/sign-in-guard.ts'
import { hashToken, makeToken } from '../../access/tokens.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import type { ApiContext } from '../../server/api-context.ts'
import { bindRoute } from '../bind-route.ts'
import { readSession } from '../session/session-view.ts'

/** The account that an identity belongs to, by an invitation, by an earlier one, or made where the policy says so. */
async function findAccount(api: ApiContext, identity: ProvenIdentity, invitation: string | undefined): Promise<string> {
  const { issuer, subject } = identity
  const context = { place: api.homePlace, actor: 'system', idempotencyKey: makeToken() }
  if (invitation !== undefined) {
    const input = { tokenHash: hashToken(invitation), identity: { issuer, subject } }
    return (await api.ledger.command(useAccountLink, context, input)).account
  }
  const found = await api.ledger.view(findIdentity, api.homePlace, { issuer, subject })
  if (found !== null) return found.account
  const { policy } = await api.ledger.view(getAccountPolicy, api.homePlace, undefined)
  if (!policy.createFromProvider) throw new ApiProblem('identity-unknown')
  return (await api.ledger.command(linkIdentity, context, identity)).account
}

export const finishProviderSignIn = bindRoute(routes.finishProviderSignIn, async ({ api, body, request, reply }) => {
  if (api.provider === null) throw new ApiProblem('not-found')
  requireNoPause(api, request.ip, null)
  const trip = takeProviderCookie(request, reply, api.secure)
  if (trip === null) throw new ApiProblem('provider-refused')
  const { invitation, ...answer } = body
  const identity = await api.provider.finish(trip, answer)
  const account = await findAccount(api, identity, invitation)
  return readSession(api, await openAccountSession(api, { account, means: 'provider' }, request, reply))
})
