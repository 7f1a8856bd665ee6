import { routes } from '@gangmu/contract'
import { getCommitment as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getCommitment = bindRoute(routes.getCommitment, ({ api, params }) =>
  api.ledger.view(view, params.place, { address: params.address }),
)
