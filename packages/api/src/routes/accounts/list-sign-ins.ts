import { routes } from '@gangmu/contract'
import { listSignIns as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listSignIns = bindRoute(routes.listSignIns, async ({ api, params, query }) => ({
  entries: await api.ledger.view(list, params.place, query),
}))
