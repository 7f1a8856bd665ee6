import { routes } from '@gangmu/contract'
import { proposeCloseOut as propose } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const proposeCloseOut = bindRoute(routes.proposeCloseOut, ({ api, params, body, context }) =>
  api.ledger.command(propose, context, { item: params.item, unit: params.unit, ...body }),
)
