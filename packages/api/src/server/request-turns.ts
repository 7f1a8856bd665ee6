import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isLocalCommand } from '../access/find-principal.ts'
import { readSessionCookie } from '../access/session-cookie.ts'
import { hashToken } from '../access/tokens.ts'
import type { ApiContext } from './api-context.ts'
import { type FairTurns, makeFairTurns, type TurnClient, type TurnLimits } from './fair-turns.ts'

/** Light work is done in milliseconds; heavy work opens, writes or goes through something large. */
export type TurnKind = 'light' | 'heavy'

/** The turn that a request has. */
export interface RequestTurn {
  /** Gives the turn to others while the request waits for its client; `resume` waits for the next one. */
  pause(): void
  resume(): Promise<void>
  /** Ends it; more than once does nothing. */
  end(): void
}

/**
 * Who asks, before anything is looked up. A session's token is hashed: what is kept here opens nothing. A token that opened
 * no session here lately counts as none, so that nobody gets more by making tokens up.
 * @example clientOf(api, request) // { address: '192.0.2.7', name: '' }
 */
export function clientOf(api: ApiContext, request: FastifyRequest): TurnClient {
  if (isLocalCommand(api, request)) return { address: 'local', name: '' }
  const token = readSessionCookie(request, api.secure)
  const name = token === null ? '' : hashToken(token)
  return { address: request.ip, name: api.knownSessions.has(name) ? name : '' }
}

async function enterTurn(turns: FairTurns, client: TurnClient): Promise<RequestTurn> {
  let end = await turns.take(client)
  return {
    pause: () => end(),
    async resume() {
      end = await turns.take(client)
    },
    end: () => end(),
  }
}

/**
 * Gives every route that says so (`config.turn`) its turns: of many requests of one client a few are worked on at a time, and
 * the others' come in between. To be called before any route is registered.
 * @example giveTurns(server, api, limits.turns)
 */
export function giveTurns(
  server: FastifyInstance,
  api: ApiContext,
  limits: Readonly<Record<TurnKind, TurnLimits>>,
): void {
  const lanes = { light: makeFairTurns(limits.light), heavy: makeFairTurns(limits.heavy) }
  server.addHook('onRoute', (route) => {
    const kind = route.config?.turn
    if (kind === undefined) return
    const { handler } = route
    route.handler = async function (request, reply) {
      const turn = await enterTurn(lanes[kind], clientOf(api, request))
      request.turn = turn
      try {
        return await handler.call(this, request, reply)
      } finally {
        turn.end()
      }
    }
  })
}
