import { routes } from '@gangmu/contract'
import { listEvidence as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listEvidence = bindRoute(routes.listEvidence, async ({ api, params, query, scope }) => ({
  evidence: await api.ledger.view(list, params.place, { item: query.item, scope }),
}))
