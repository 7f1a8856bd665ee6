import { routes } from '@gangmu/contract'
import { findPlace, openPlace as open } from '@gangmu/ledger'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const openPlace = bindRoute(routes.openPlace, async ({ api, body, context, principal }) => {
  const place = findPlace(body.code)
  if (place === null) throw new ApiProblem('place-unknown')
  const { code, name, parent } = place
  // Whoever opens a place keeps it: without its first administrator nobody could grant anything there.
  const keeper = { account: context.actor, role: 'system-administrator' as const }
  const grants = principal?.kind === 'session' ? [keeper] : []
  return api.ledger.command(open, { ...context, place: code }, { code, name, parent, grants })
})
