import { routes } from '@gangmu/contract'
import { removeParts as remove } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const removeParts = bindRoute(routes.removeParts, ({ api, params, body, context }) =>
  api.ledger.command(remove, context, { year: params.year, ...body }),
)
