import { roles } from '@gangmu/contract'
import { findSession, reachOf, rolesOf, touchSession } from '@gangmu/ledger'
import type { FastifyRequest } from 'fastify'
import type { ApiContext } from '../server/api-context.ts'
import type { Principal } from './principal.ts'
import { readSessionCookie } from './session-cookie.ts'
import { hashToken, sameSecret } from './tokens.ts'

const scheme = 'Bearer '
/** A session's idle time starts anew at most once a minute, so that reading stays reading. */
const touchAfterMs = 60_000

/** The command line on the same machine: whoever can read the data directory already owns what is in it. */
const localPrincipal: Principal = {
  account: 'system',
  name: 'system',
  kind: 'local',
  csrf: null,
  tokenHash: null,
  pending: null,
  rolesIn: () => roles,
  scopeIn: () => 'all',
  officePlaces: 'all',
}

/**
 * Whether the local command line sends this request, by its token.
 * @example isLocalCommand(api, request)
 */
export function isLocalCommand({ localToken }: ApiContext, { headers }: FastifyRequest): boolean {
  const { authorization = '' } = headers
  return (
    localToken !== null &&
    authorization.startsWith(scheme) &&
    sameSecret(authorization.slice(scheme.length), localToken)
  )
}

/**
 * Who sends this request: the session of its cookie, the local command line by its token, or nobody.
 * @example await findPrincipal(api, request)
 */
export async function findPrincipal(api: ApiContext, request: FastifyRequest): Promise<Principal | null> {
  const { authorization } = request.headers
  if (api.localToken !== null && authorization?.startsWith(scheme)) {
    return isLocalCommand(api, request) ? localPrincipal : null
  }
  const token = readSessionCookie(request, api.secure)
  if (token === null) return null
  const tokenHash = hashToken(token)
  const session = await api.ledger.view(findSession, api.homePlace, { tokenHash })
  if (session === null) {
    api.knownSessions.forget(tokenHash)
    return null
  }
  api.knownSessions.remember(tokenHash)
  if (Date.now() - Date.parse(session.seenAt) > touchAfterMs) {
    const context = { place: api.homePlace, actor: session.account.id, idempotencyKey: tokenHash }
    await api.ledger.command(touchSession, context, { tokenHash })
  }
  const rightsIn = (place: string) => session.places.find(({ code }) => code === place)?.rights ?? []
  const isOffice = ({ code }: { readonly code: string }) => rolesOf(rightsIn(code)).includes('office')
  return {
    account: session.account.id,
    name: session.account.name,
    kind: 'session',
    csrf: session.csrf,
    tokenHash,
    pending: session.pending,
    rolesIn: (place) => rolesOf(rightsIn(place)),
    scopeIn: (place, wanted) => reachOf(rightsIn(place), wanted),
    officePlaces: session.places.filter(isOffice).map(({ code }) => code),
  }
}
