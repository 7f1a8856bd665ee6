import { routes } from '@gangmu/contract'
import { getDocumentReading as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getDocumentReading = bindRoute(routes.getDocumentReading, ({ api, params }) =>
  api.ledger.view(view, params.place, { document: params.document }),
)
