import { routes } from '@gangmu/contract'
import { unlockAccount as unlock } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const unlockAccount = bindRoute(routes.unlockAccount, ({ api, params, context }) =>
  api.ledger.command(unlock, context, { account: params.account }),
)
