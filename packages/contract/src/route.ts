import type { z } from 'zod'
import type { Access } from './access.ts'
import type { ProblemCode } from './problems.ts'

/**
 * One endpoint as both sides see it: the api validates by it, OpenAPI is generated from it, the typed client calls by it.
 * `path` is written with `:name` for parameters. A `write` route takes an `idempotency-key` header and the session's CSRF token.
 */
export interface RouteContract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
  Form extends z.ZodType = z.ZodType,
> {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly summary: string
  readonly access: Access
  readonly write: boolean
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  /** `multipart` routes: the fields beside the part named `file`. */
  readonly form?: Form
  /** `json` unless said; `multipart` routes also take `json` with a pasted text; `file` routes answer with bytes. */
  readonly consumes?: 'json' | 'multipart'
  readonly produces?: 'json' | 'file'
  readonly status: 200 | 201 | 202 | 204
  readonly response: Response
  readonly problems: readonly ProblemCode[]
}

/**
 * Keeps a route's schemas in its type.
 * @example defineRoute({ id: 'get-session', method: 'GET', … })
 */
export function defineRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  F extends z.ZodType,
>(route: RouteContract<P, Q, B, R, F>): RouteContract<P, Q, B, R, F> {
  return route
}
