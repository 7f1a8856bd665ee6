import { routes } from '@gangmu/contract'
import { listKeptPlaces } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listPlaces = bindRoute(routes.listPlaces, async ({ api, params }) => ({
  places: await api.ledger.view(listKeptPlaces, params.place, undefined),
}))
