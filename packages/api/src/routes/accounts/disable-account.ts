import { routes } from '@gangmu/contract'
import { disableAccount as disable } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const disableAccount = bindRoute(routes.disableAccount, ({ api, params, body, context }) =>
  api.ledger.command(disable, context, { account: params.account, ...body }),
)
