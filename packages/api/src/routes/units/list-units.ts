import { routes } from '@gangmu/contract'
import { listUnits as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listUnits = bindRoute(routes.listUnits, async ({ api, params }) => ({
  units: await api.ledger.view(list, params.place, undefined),
}))
