import { routes } from '@gangmu/contract'
import { listDocuments as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listDocuments = bindRoute(routes.listDocuments, async ({ api, params }) => ({
  documents: await api.ledger.view(list, params.place, undefined),
}))
