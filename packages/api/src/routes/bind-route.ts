import type { Language, Role, RouteContract, Scope } from '@gangmu/contract'
import type { CommandContext } from '@gangmu/ledger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Principal } from '../access/principal.ts'
import type { Upload } from '../http/read-upload.ts'
import type { ApiContext } from '../server/api-context.ts'

/** A request that has passed every check, in the types of its contract. */
export interface Call<Params, Query, Body, Form> {
  readonly api: ApiContext
  readonly params: Params
  readonly query: Query
  /** The JSON body; undefined when a form was sent instead. */
  readonly body: Body
  /** The form's fields and its file, when a form was sent. */
  readonly form: Form | undefined
  readonly upload: Upload | undefined
  readonly principal: Principal | null
  /** The roles the person has in the place, of those that the route names; empty where it names none. */
  readonly roles: readonly Role[]
  /** How far these roles reach, `all` or ids of units: what lists must be cut to. A `:unit` of the path was held against it. */
  readonly scope: Scope
  /** Who writes, where, and under which idempotency key; reads have it too, with an empty key that no command takes. */
  readonly context: CommandContext
  readonly language: Language
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** What a `file` route answers with; always sent as an attachment. */
export interface FileAnswer {
  /**
   * All of it, or its pieces while they are made: these are asked for as fast as the client takes them, and no further once it is
   * gone; one that fails breaks the connection, so that no half of a file looks whole.
   */
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>
  readonly mediaType: string
  readonly fileName: string
}

// biome-ignore lint/suspicious/noExplicitAny: a list of routes of all types can only be typed loosely; each handler is checked where it is bound
type AnyHandler = (call: Call<any, any, any, any>) => Promise<unknown>

/** A contract with the one handler that answers it. */
export interface BoundRoute {
  readonly contract: RouteContract
  readonly handle: AnyHandler
}

/** A value that is only written out: views of the ledger are readonly all the way down. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T

type Answer<Response extends z.ZodType> = Promise<Frozen<z.output<Response>> | FileAnswer>

/**
 * Ties a handler to its contract; the compiler holds both to the same shapes.
 * @example bindRoute(routes.getJob, async ({ api, params }) => getJobView(api, params))
 */
export function bindRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
  F extends z.ZodType,
>(
  contract: RouteContract<P, Q, B, R, F>,
  handle: (call: Call<z.output<P>, z.output<Q>, z.output<B>, z.output<F>>) => Answer<R>,
): BoundRoute {
  return { contract, handle: handle as AnyHandler }
}
