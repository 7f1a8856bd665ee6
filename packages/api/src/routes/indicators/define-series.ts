import { routes } from '@gangmu/contract'
import { defineSeries as define } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const defineSeries = bindRoute(routes.defineSeries, ({ api, body, context }) =>
  api.ledger.command(define, context, body),
)
