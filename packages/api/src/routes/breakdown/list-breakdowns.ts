import { routes } from '@gangmu/contract'
import { listBreakdowns as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listBreakdowns = bindRoute(routes.listBreakdowns, async ({ api, params }) => ({
  breakdowns: await api.ledger.view(list, params.place, undefined),
}))
