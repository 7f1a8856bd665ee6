import { routes } from '@gangmu/contract'
import { createFirstAdministrator as create, grantRole, listPlaces } from '@gangmu/ledger'
import { openAccountSession } from '../../access/open-account-session.ts'
import { hashPassword } from '../../access/passwords.ts'
import { hashToken } from '../../access/tokens.ts'
import { bindRoute } from '../bind-route.ts'
import { readSession } from './session-view.ts'

export const createFirstAdministrator = bindRoute(
  routes.createFirstAdministrator,
  async ({ api, body, context, request, reply }) => {
    const passwordHash = await hashPassword(body.password)
    const { account } = await api.ledger.command(
      create,
      { ...context, place: api.homePlace },
      { tokenHash: hashToken(body.token), name: body.name, passwordHash },
    )
    // Places that imports opened before there was anybody to work in them.
    for (const { code } of await api.ledger.view(listPlaces, api.homePlace, undefined)) {
      if (code === api.homePlace) continue
      const grant = { place: code, actor: 'system', idempotencyKey: `office-${account}` }
      await api.ledger.command(grantRole, grant, { account, role: 'office' })
    }
    return readSession(api, await openAccountSession(api, account, request, reply))
  },
)
