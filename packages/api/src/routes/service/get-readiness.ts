import { routes } from '@gangmu/contract'
import { bindRoute } from '../bind-route.ts'

export const getReadiness = bindRoute(routes.getReadiness, async ({ api }) => {
  await api.ledger.ping()
  return { state: 'ready' as const }
})
