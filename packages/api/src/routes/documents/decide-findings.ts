import { routes } from '@gangmu/contract'
import { decideFindings as decide } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const decideFindings = bindRoute(routes.decideFindings, ({ api, params, body, context }) =>
  api.ledger.command(decide, context, { document: params.document, ...body }),
)
