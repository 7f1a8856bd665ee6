import { routes } from '@gangmu/contract'
import { approveEntries as approve } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const approveEntries = bindRoute(routes.approveEntries, ({ api, params, body, context }) =>
  api.ledger.command(approve, context, { unit: params.unit, ...body }),
)
