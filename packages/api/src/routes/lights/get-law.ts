import { routes } from '@gangmu/contract'
import { getLaw as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getLaw = bindRoute(routes.getLaw, ({ api, params }) => api.ledger.view(view, params.place, undefined))
