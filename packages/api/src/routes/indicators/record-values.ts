import { routes } from '@gangmu/contract'
import { recordValues as record } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const recordValues = bindRoute(routes.recordValues, ({ api, body, scope, context }) =>
  api.ledger.command(record, context, { ...body, owners: scope, mapping: null }),
)
