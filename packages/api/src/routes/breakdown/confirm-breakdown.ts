import { routes } from '@gangmu/contract'
import { confirmBreakdown as confirm } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const confirmBreakdown = bindRoute(routes.confirmBreakdown, ({ api, params, body, context, roles }) =>
  // The office records what a leader said or signed; a leader speaks for a post of their own.
  api.ledger.command(confirm, context, { year: params.year, ...body, own: !roles.includes('office') }),
)
