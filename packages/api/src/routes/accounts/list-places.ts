import { routes } from '@gangmu/contract'
import { listPlaces as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listPlaces = bindRoute(routes.listPlaces, async ({ api, params }) => ({
  places: await api.ledger.view(list, params.place, undefined),
}))
