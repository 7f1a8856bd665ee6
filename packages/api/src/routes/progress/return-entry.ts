import { routes } from '@gangmu/contract'
import { returnEntry as sendBack } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const returnEntry = bindRoute(routes.returnEntry, ({ api, params, body, context }) =>
  api.ledger.command(sendBack, context, { item: params.item, period: params.period, unit: params.unit, ...body }),
)
