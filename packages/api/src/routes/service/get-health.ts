import { routes } from '@gangmu/contract'
import { bindRoute } from '../bind-route.ts'

export const getHealth = bindRoute(routes.getHealth, async () => ({ state: 'up' as const }))
