import { routes } from '@gangmu/contract'
import { suggestLeads as suggest } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const suggestLeads = bindRoute(routes.suggestLeads, ({ api, params }) =>
  api.ledger.view(suggest, params.place, { year: params.year }),
)
