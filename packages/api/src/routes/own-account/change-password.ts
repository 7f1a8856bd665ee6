import { routes } from '@gangmu/contract'
import { changePassword as change } from '@gangmu/ledger'
import { openAccountSession } from '../../access/open-account-session.ts'
import { getPerson, requireOwnPassword } from '../../access/own-account.ts'
import { requirePassword } from '../../access/require-password.ts'
import { bindRoute } from '../bind-route.ts'
import { readSession } from '../session/session-view.ts'

export const changePassword = bindRoute(routes.changePassword, async (call) => {
  const { api, body, context, language, request, reply } = call
  const { account, name } = getPerson(call)
  await requireOwnPassword(call, body.current)
  const passwordHash = await requirePassword(api, { password: body.password, name, account, language })
  await api.ledger.command(change, { ...context, place: api.homePlace }, { account, passwordHash })
  // Whoever changed it came through the whole sign-in; the session goes on under a new token.
  return readSession(api, await openAccountSession(api, { account, means: 'password' }, request, reply))
})
