import { routes } from '@gangmu/contract'
import { answerObstacle as answer } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const answerObstacle = bindRoute(routes.answerObstacle, ({ api, params, body, context }) =>
  api.ledger.command(answer, context, { obstacle: params.obstacle, ...body }),
)
