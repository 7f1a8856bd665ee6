import { routes } from '@gangmu/contract'
import { listDocuments as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listDocuments = bindRoute(routes.listDocuments, async ({ api, params, scope }) => {
  const documents = await api.ledger.view(list, params.place, undefined)
  // Drafts are for those who reach the whole place.
  return { documents: scope === 'all' ? documents : documents.filter(({ state }) => state === 'adopted') }
})
