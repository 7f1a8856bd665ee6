import type { SessionRecord } from '../domain/account.ts'
import { listRoles } from '../store/accounts.ts'
import { findSessionRow } from '../store/sessions.ts'
import type { View } from './view.ts'

/** A session by the hash of its token. `at` is given by tests; the server's clock otherwise. */
export interface FindSessionInput {
  readonly tokenHash: string
  readonly at?: Date
}

/** A session of the home place that is still good: not ended, not idle too long, its account not disabled. */
export const findSession: View<FindSessionInput, (SessionRecord & { readonly seenAt: string }) | null> = {
  name: 'find-session',
  async read(reader, place, { tokenHash, at = new Date() }) {
    const row = await findSessionRow(reader, place, tokenHash)
    if (!row || row.disabled) return null
    const idleUntil = Date.parse(row.seenAt) + row.idleMinutes * 60_000
    if (at.getTime() >= Math.min(Date.parse(row.expiresAt), idleUntil)) return null
    return {
      account: { id: row.account, name: row.name },
      csrf: row.csrf,
      seenAt: row.seenAt,
      expiresAt: row.expiresAt,
      places: await listRoles(reader, row.account),
    }
  },
}
