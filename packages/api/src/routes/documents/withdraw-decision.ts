import { routes } from '@gangmu/contract'
import { withdrawDecision as withdraw } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const withdrawDecision = bindRoute(routes.withdrawDecision, ({ api, params, query, context }) =>
  api.ledger.command(withdraw, context, { document: params.document, decision: params.decision, ...query }),
)
