import { routes } from '@gangmu/contract'
import { closeSession } from '@gangmu/ledger'
import { clearSessionCookie } from '../../access/session-cookie.ts'
import { bindRoute } from '../bind-route.ts'
import { readSession } from './session-view.ts'

export const signOut = bindRoute(routes.signOut, async ({ api, context, principal, reply }) => {
  const tokenHash = principal?.tokenHash ?? null
  if (tokenHash !== null) {
    await api.ledger.command(closeSession, { ...context, place: api.homePlace }, { tokenHash })
    api.knownSessions.forget(tokenHash)
    clearSessionCookie(reply, api.secure)
  }
  return readSession(api, null)
})
