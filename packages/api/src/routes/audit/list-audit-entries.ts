import { routes } from '@gangmu/contract'
import { listAuditEntries as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listAuditEntries = bindRoute(routes.listAuditEntries, ({ api, params, query }) =>
  api.ledger.view(list, params.place, query),
)
