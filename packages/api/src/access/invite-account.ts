import { type CommandContext, makeAccountLink } from '@gangmu/ledger'
import type { ApiContext } from '../server/api-context.ts'
import { hashToken, makeToken } from './tokens.ts'

/** A link is good for a week: whoever is invited may be away. */
const linkMs = 7 * 24 * 60 * 60 * 1000

/**
 * Makes a one-time link by which a person chooses their password. Its token is in this answer and nowhere else. Asked
 * again it makes another, and the one before stops being good: an answer that got lost was read by nobody.
 * @throws LedgerProblem `not-found`
 * @example await inviteAccount(api, context, account, false)
 */
export async function inviteAccount(
  api: ApiContext,
  context: CommandContext,
  account: string,
  forgetSecondFactor: boolean,
): Promise<{ account: string; token: string; expiresAt: string }> {
  const token = makeToken()
  const tokenHash = hashToken(token)
  const expiresAt = new Date(Date.now() + linkMs).toISOString()
  const input = { account, tokenHash, expiresAt, forgetSecondFactor }
  await api.ledger.command(makeAccountLink, { ...context, idempotencyKey: tokenHash }, input)
  return { account, token, expiresAt }
}
