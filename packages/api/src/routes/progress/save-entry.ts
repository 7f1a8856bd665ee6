import { routes } from '@gangmu/contract'
import { saveEntry as save } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const saveEntry = bindRoute(routes.saveEntry, ({ api, params, body, context }) =>
  api.ledger.command(save, context, { item: params.item, period: params.period, unit: params.unit, ...body }),
)
