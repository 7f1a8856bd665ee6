import { routes } from '@gangmu/contract'
import { setAccountPolicy as set } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const setAccountPolicy = bindRoute(routes.setAccountPolicy, ({ api, body, context }) =>
  api.ledger.command(set, context, body),
)
