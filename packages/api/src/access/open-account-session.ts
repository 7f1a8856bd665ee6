import { getAccountPolicy, openSession, type SessionMeans } from '@gangmu/ledger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiContext } from '../server/api-context.ts'
import { describeDevice } from './describe-device.ts'
import { setSessionCookie } from './session-cookie.ts'
import { hashToken, makeToken } from './tokens.ts'

/** Whose session, by what it was shown, and which session it takes the place of. */
export interface NewSession {
  readonly account: string
  readonly means: SessionMeans
  /** Hash of the token that stops being good: a session gets a new token when its person shows more than before. */
  readonly replaces?: string | undefined
}

/**
 * Opens a new session for an account and sets its cookie; the token itself is kept nowhere.
 * @example const tokenHash = await openAccountSession(api, { account, means: 'password' }, request, reply)
 */
export async function openAccountSession(
  api: ApiContext,
  { account, means, replaces }: NewSession,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const { policy } = await api.ledger.view(getAccountPolicy, api.homePlace, undefined)
  const token = makeToken()
  const tokenHash = hashToken(token)
  await api.ledger.command(
    openSession,
    { place: api.homePlace, actor: account, idempotencyKey: tokenHash, requestId: request.id },
    {
      tokenHash,
      account,
      csrf: makeToken(),
      expiresAt: new Date(Date.now() + policy.absoluteHours * 60 * 60 * 1000).toISOString(),
      idleMinutes: policy.idleMinutes,
      device: describeDevice(request.headers['user-agent']),
      means,
      replaces,
    },
  )
  if (replaces !== undefined) api.knownSessions.forget(replaces)
  api.knownSessions.remember(tokenHash)
  setSessionCookie(reply, token, api.secure)
  return tokenHash
}
