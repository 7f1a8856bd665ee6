import { routes } from '@gangmu/contract'
import { bindRoute } from '../bind-route.ts'
import { readSession } from './session-view.ts'

export const getSession = bindRoute(routes.getSession, ({ api, principal }) =>
  readSession(api, principal?.tokenHash ?? null),
)
