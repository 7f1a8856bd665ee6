import type { FastifyRequest } from 'fastify'
import { ApiProblem } from '../problems/api-problem.ts'
import type { Principal } from './principal.ts'
import { sameSecret } from './tokens.ts'

/** Whether the browser says that another site made it send this request (Fetch Metadata; `Origin` for older browsers). */
function comesFromElsewhere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.origin
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.host
}

/**
 * Refuses a write that the person did not mean: one that another site started, or one without the session's CSRF token.
 * @throws ApiProblem `csrf-refused`.
 * @example checkOrigin(request, principal)
 */
export function checkOrigin(request: FastifyRequest, principal: Principal | null): void {
  if (comesFromElsewhere(request)) throw new ApiProblem('csrf-refused')
  if (principal === null || principal.csrf === null) return
  const sent = request.headers['x-csrf-token']
  if (typeof sent !== 'string' || !sameSecret(sent, principal.csrf)) throw new ApiProblem('csrf-refused')
}
