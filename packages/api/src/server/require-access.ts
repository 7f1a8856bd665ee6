import type { FastifyInstance } from 'fastify'

/**
 * Refuses at start any route, from whatever plugin, that does not say who may call it.
 * @throws Error naming the route.
 * @example requireAccess(server)
 */
export function requireAccess(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.config?.access === undefined) {
      throw new Error(`Cannot register ${String(route.method)} ${route.url}: it does not declare its access`)
    }
  })
}
