/**
 * The token of a one-time link. It stands in the address's fragment, which no server and no log ever sees.
 * @example readFragmentToken() // 'k3…' on /invitation#token=k3…; '' without one
 */
export function readFragmentToken(): string {
  return new URLSearchParams(location.hash.slice(1)).get('token') ?? ''
}
