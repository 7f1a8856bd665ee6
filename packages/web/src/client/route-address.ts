import type { RouteContract } from '@gangmu/contract'

type Values = Readonly<Record<string, unknown>>

/**
 * The address of a route: parameters in its path, the given query after it; absent and empty values are left out.
 * @throws Error when a parameter of the path is missing.
 * @example routeAddress(routes.getHome, { place: '990102' }) // '/api/v1/places/990102/home'
 */
export function routeAddress(route: Pick<RouteContract, 'path'>, params: Values = {}, query: Values = {}): string {
  const path = route.path
    .split('/')
    .map((step) => {
      if (!step.startsWith(':')) return step
      const value = params[step.slice(1)]
      if (value === undefined) throw new Error(`Cannot address ${route.path}: no value for ${step}`)
      return encodeURIComponent(String(value))
    })
    .join('/')
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  const tail = search.toString()
  return tail === '' ? path : `${path}?${tail}`
}
