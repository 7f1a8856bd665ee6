import { routes } from '@gangmu/contract'
import { getDocument as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getDocument = bindRoute(routes.getDocument, ({ api, params }) =>
  api.ledger.view(view, params.place, { document: params.document }),
)
