import { routes } from '@gangmu/contract'
import { assignDuties as assign } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const assignDuties = bindRoute(routes.assignDuties, ({ api, params, body, context }) =>
  api.ledger.command(assign, context, { year: params.year, ...body }),
)
