import { routes } from '@gangmu/contract'
import { issueBreakdown as issue } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const issueBreakdown = bindRoute(routes.issueBreakdown, ({ api, params, body, context }) =>
  api.ledger.command(issue, context, { year: params.year, ...body }),
)
