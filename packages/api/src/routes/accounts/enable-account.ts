import { routes } from '@gangmu/contract'
import { enableAccount as enable } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const enableAccount = bindRoute(routes.enableAccount, ({ api, params, body, context }) =>
  api.ledger.command(enable, context, { account: params.account, ...body }),
)
