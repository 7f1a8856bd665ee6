import type { SessionRecord } from '../domain/account.ts'
import { findPending, idleUntil } from '../domain/account-policy.ts'
import { placeDate } from '../domain/place-date.ts'
import { readPolicy } from '../store/account-policy.ts'
import { listAccountPlaces } from '../store/rights.ts'
import { hasSecondFactor } from '../store/second-factors.ts'
import { findSessionRow } from '../store/sessions.ts'
import type { View } from './view.ts'

/** A session by the hash of its token. `at` is given by tests; the server's clock otherwise. */
export interface FindSessionInput {
  readonly tokenHash: string
  readonly at?: Date
}

/** A session of the home place that is still good: not ended, not idle too long, its account not disabled. */
export const findSession: View<FindSessionInput, SessionRecord | null> = {
  name: 'find-session',
  installationWide: true,
  async read(reader, place, { tokenHash, at = new Date() }) {
    const row = await findSessionRow(reader, place, tokenHash)
    if (!row || row.disabled) return null
    const { policy } = await readPolicy(reader, place)
    if (at.getTime() >= Math.min(Date.parse(row.expiresAt), idleUntil(row, policy))) return null
    const places = await listAccountPlaces(reader, row.account, placeDate(at.toISOString()))
    const factor = await hasSecondFactor(reader, place, row.account)
    const roles = places.flatMap(({ rights }) => rights.map(({ role }) => role))
    const byProvider = row.means === 'provider'
    const standing = { roles, passwordSetAt: row.passwordSetAt, hasSecondFactor: factor, byProvider }
    return {
      account: { id: row.account, name: row.name },
      id: row.id,
      means: row.means,
      csrf: row.csrf,
      seenAt: row.seenAt,
      expiresAt: row.expiresAt,
      pending: findPending(policy, standing, at.getTime()),
      hasSecondFactor: factor,
      places,
    }
  },
}
