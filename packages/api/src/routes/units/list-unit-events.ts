import { routes } from '@gangmu/contract'
import { listUnitEvents as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listUnitEvents = bindRoute(routes.listUnitEvents, async ({ api, params, query }) => ({
  events: await api.ledger.view(list, params.place, { unit: query.unit }),
}))
