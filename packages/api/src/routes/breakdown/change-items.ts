import { routes } from '@gangmu/contract'
import { changeItems as change } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const changeItems = bindRoute(routes.changeItems, ({ api, params, body, context }) =>
  api.ledger.command(change, context, { year: params.year, ...body }),
)
