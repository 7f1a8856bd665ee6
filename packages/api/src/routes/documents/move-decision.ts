import { routes } from '@gangmu/contract'
import { moveDecision as move } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const moveDecision = bindRoute(routes.moveDecision, ({ api, params, body, context }) =>
  api.ledger.command(move, context, { document: params.document, decision: params.decision, ...body }),
)
