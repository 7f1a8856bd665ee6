import type { Access } from '@gangmu/contract'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call this route; a route without it is refused at start. */
    access?: Access
    /** The contract's id; pages have none. */
    id?: string
  }
}
