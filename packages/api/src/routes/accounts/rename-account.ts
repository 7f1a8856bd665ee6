import { routes } from '@gangmu/contract'
import { renameAccount as rename } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const renameAccount = bindRoute(routes.renameAccount, ({ api, params, body, context }) =>
  api.ledger.command(rename, context, { account: params.account, ...body }),
)
