import { routes } from '@gangmu/contract'
import { storeUnits as store } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const storeUnits = bindRoute(routes.storeUnits, ({ api, body, context }) =>
  api.ledger.command(store, context, body),
)
