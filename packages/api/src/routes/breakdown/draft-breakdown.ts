import { routes } from '@gangmu/contract'
import { draftBreakdown as draft } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const draftBreakdown = bindRoute(routes.draftBreakdown, ({ api, params, context }) =>
  api.ledger.command(draft, context, { year: params.year }),
)
