import { recordSignInFailure } from '@gangmu/ledger'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'
import { makeToken } from './tokens.ts'

/** Seconds until an instant, 0 when it is past or none. */
function secondsUntil(instant: string | null): number {
  return instant === null ? 0 : Math.max(0, Math.ceil((Date.parse(instant) - Date.now()) / 1000))
}

/**
 * Refuses a try while its source, or the account, is paused.
 * @throws ApiProblem `too-many-requests`
 * @example requireNoPause(api, request.ip, account.lockedUntil)
 */
export function requireNoPause(api: ApiContext, source: string, lockedUntil: string | null): void {
  const wait = Math.max(api.throttle.waitSeconds(source), secondsUntil(lockedUntil))
  if (wait > 0) throw new ApiProblem('too-many-requests', { seconds: wait })
}

/**
 * Counts a wrong password or code, by source and by account: after some, both are paused.
 * @example await countFailure(api, request.ip, '督查室')
 */
export async function countFailure(api: ApiContext, source: string, name: string): Promise<void> {
  api.throttle.recordFailure(source)
  const context = { place: api.homePlace, actor: 'system', idempotencyKey: makeToken() }
  await api.ledger.command(recordSignInFailure, context, { name })
}
