import type { RouteContract, SessionView } from '@gangmu/contract'

/** A place as the session has it: with the person's roles there. */
export type OwnPlace = SessionView['places'][number]

/**
 * Whether a person's roles in a place let them call a route, as its contract says; what stands below `/installation/` exists
 * in the home place alone. It decides what is offered; what is allowed the server decides.
 * @example mayCall(routes.listAccounts, session.places[0])
 */
export function mayCall(route: Pick<RouteContract, 'access' | 'path'>, place: OwnPlace | undefined): boolean {
  if (place === undefined || typeof route.access === 'string') return false
  if (route.path.includes('/installation/') && !place.home) return false
  const named = route.access
  return place.roles.some((role) => named.includes(role))
}
