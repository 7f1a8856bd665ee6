import { routes } from '@gangmu/contract'
import { findAccountLink, useAccountLink as use } from '@gangmu/ledger'
import { openAccountSession } from '../../access/open-account-session.ts'
import { requirePassword } from '../../access/require-password.ts'
import { hashToken } from '../../access/tokens.ts'
import { findConfirmedFactor } from '../../access/use-code.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'
import { readSession } from '../session/session-view.ts'

export const useAccountLink = bindRoute(
  routes.useAccountLink,
  async ({ api, body, context, language, request, reply }) => {
    const tokenHash = hashToken(body.token)
    const link = await api.ledger.view(findAccountLink, api.homePlace, { tokenHash })
    if (link === null) throw new ApiProblem('account-link-used')
    const { account, name } = link
    const passwordHash = await requirePassword(api, { password: body.password, name, account, language })
    const own = { ...context, place: api.homePlace, actor: account }
    await api.ledger.command(use, own, { tokenHash, passwordHash })
    // A link is no second factor: whoever has one signs in with it, by the new password.
    if ((await findConfirmedFactor(api, account)) !== null) return readSession(api, null)
    return readSession(api, await openAccountSession(api, { account, means: 'link' }, request, reply))
  },
)
