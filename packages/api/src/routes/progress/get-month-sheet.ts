import { routes } from '@gangmu/contract'
import { getMonthSheet as view } from '@gangmu/ledger'
import { dayAsked } from '../../http/day-asked.ts'
import { bindRoute } from '../bind-route.ts'

export const getMonthSheet = bindRoute(routes.getMonthSheet, ({ api, params, query }) =>
  api.ledger.view(view, params.place, { unit: params.unit, month: params.month, on: dayAsked(query.on) }),
)
