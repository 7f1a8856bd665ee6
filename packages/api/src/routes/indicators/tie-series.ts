import { routes } from '@gangmu/contract'
import { tieSeries as tie } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const tieSeries = bindRoute(routes.tieSeries, ({ api, params, body, context }) =>
  api.ledger.command(tie, context, { item: params.item, ...body }),
)
