import { routes } from '@gangmu/contract'
import { answerExtension as answer } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const answerExtension = bindRoute(routes.answerExtension, ({ api, params, body, context }) =>
  api.ledger.command(answer, context, { request: params.request, ...body }),
)
