import { routes } from '@gangmu/contract'
import { leavePost as leave } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const leavePost = bindRoute(routes.leavePost, ({ api, params, body, context }) =>
  api.ledger.command(leave, context, { holding: params.holding, ...body }),
)
