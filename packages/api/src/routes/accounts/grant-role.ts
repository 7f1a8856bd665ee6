import { routes } from '@gangmu/contract'
import { grantRole as grant } from '@gangmu/ledger'
import { getAccountNamed } from '../../access/get-account-named.ts'
import { bindRoute } from '../bind-route.ts'

export const grantRole = bindRoute(routes.grantRole, async ({ api, body, context }) => {
  const account = await getAccountNamed(api, body.name)
  return api.ledger.command(grant, context, { account, role: body.role })
})
