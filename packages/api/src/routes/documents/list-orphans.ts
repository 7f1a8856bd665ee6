import { routes } from '@gangmu/contract'
import { listOrphans as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listOrphans = bindRoute(routes.listOrphans, async ({ api, params }) => ({
  orphans: await api.ledger.view(list, params.place, { document: params.document }),
}))
