import { routes } from '@gangmu/contract'
import { getHome as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getHome = bindRoute(routes.getHome, ({ api, params }) => api.ledger.view(view, params.place, undefined))
