import { routes } from '@gangmu/contract'
import { chooseLaw as choose } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const chooseLaw = bindRoute(routes.chooseLaw, ({ api, body, context }) =>
  api.ledger.command(choose, context, body),
)
