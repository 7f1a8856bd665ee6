import { routes } from '@gangmu/contract'
import { listItems as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listItems = bindRoute(routes.listItems, ({ api, params, query, scope }) =>
  api.ledger.view(list, params.place, { ...query, year: params.year, scope }),
)
