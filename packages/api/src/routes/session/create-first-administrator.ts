import { routes } from '@gangmu/contract'
import { createFirstAdministrator as create } from '@gangmu/ledger'
import { openAccountSession } from '../../access/open-account-session.ts'
import { requirePassword } from '../../access/require-password.ts'
import { hashToken } from '../../access/tokens.ts'
import { bindRoute } from '../bind-route.ts'
import { readSession } from './session-view.ts'

export const createFirstAdministrator = bindRoute(
  routes.createFirstAdministrator,
  async ({ api, body, context, language, request, reply }) => {
    const { name, token, mayWork = api.ledger.durability === 'embedded' } = body
    const passwordHash = await requirePassword(api, { password: body.password, name, account: null, language })
    const { account } = await api.ledger.command(
      create,
      { ...context, place: api.homePlace },
      { tokenHash: hashToken(token), name, passwordHash, mayWork },
    )
    return readSession(api, await openAccountSession(api, { account, means: 'password' }, request, reply))
  },
)
