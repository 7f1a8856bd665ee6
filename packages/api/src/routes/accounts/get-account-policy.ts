import { routes } from '@gangmu/contract'
import { getAccountPolicy as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getAccountPolicy = bindRoute(routes.getAccountPolicy, ({ api, params }) =>
  api.ledger.view(view, params.place, undefined),
)
