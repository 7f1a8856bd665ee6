import { routes } from '@gangmu/contract'
import { listCommitments as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listCommitments = bindRoute(routes.listCommitments, ({ api, params, query }) =>
  api.ledger.view(list, params.place, query),
)
