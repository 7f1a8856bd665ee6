import { openSession } from '@gangmu/ledger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiContext } from '../server/api-context.ts'
import { sessionLimits, setSessionCookie } from './session-cookie.ts'
import { hashToken, makeToken } from './tokens.ts'

/**
 * Opens a new session for an account and sets its cookie; the token itself is kept nowhere.
 * @example const tokenHash = await openAccountSession(api, account, request, reply)
 */
export async function openAccountSession(
  api: ApiContext,
  account: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const token = makeToken()
  const tokenHash = hashToken(token)
  await api.ledger.command(
    openSession,
    { place: api.homePlace, actor: account, idempotencyKey: tokenHash, requestId: request.id },
    {
      tokenHash,
      account,
      csrf: makeToken(),
      expiresAt: new Date(Date.now() + sessionLimits.absoluteMs).toISOString(),
      idleMinutes: sessionLimits.idleMinutes,
    },
  )
  setSessionCookie(reply, token, api.secure)
  return tokenHash
}
