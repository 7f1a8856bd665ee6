import { routes } from '@gangmu/contract'
import { bindRoute } from '../bind-route.ts'

export const __camel__ = bindRoute(routes.__camel__, async ({ params }) => ({ place: params.place }))
