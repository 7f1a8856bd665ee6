import type { Access } from '@gangmu/contract'
import type { RequestTurn, TurnKind } from './request-turns.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call this route; a route without it is refused at start. */
    access?: Access
    /** The contract's id; pages have none. */
    id?: string
    /** Which turns its requests take; none are needed where nothing is looked up. */
    turn?: TurnKind
  }

  interface FastifyRequest {
    /** The turn that the request has, on a route that takes turns. */
    turn?: RequestTurn
  }
}
