import { routes } from '@gangmu/contract'
import { grantRole } from '@gangmu/ledger'
import { getAccountNamed } from '../../access/get-account-named.ts'
import { bindRoute } from '../bind-route.ts'

export const appointSecurityAdministrator = bindRoute(
  routes.appointSecurityAdministrator,
  async ({ api, params, body, context }) => {
    const account = await getAccountNamed(api, body.name)
    // Given in the place that is meant; whether it may be given from here is the ledger's to say.
    return api.ledger.command(
      grantRole,
      { ...context, place: params.opened },
      { account, role: 'security-administrator' },
    )
  },
)
