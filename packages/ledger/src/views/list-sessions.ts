import type { SessionMeans } from '../domain/account.ts'
import { idleUntil } from '../domain/account-policy.ts'
import { readPolicy } from '../store/account-policy.ts'
import { listSessionRows } from '../store/sessions.ts'
import type { View } from './view.ts'

/** A session as its person sees it. */
export interface SessionLine {
  readonly id: string
  readonly tokenHash: string
  /** Browser and system in a few words; empty when it did not say. */
  readonly device: string
  readonly means: SessionMeans
  readonly openedAt: string
  readonly seenAt: string
  readonly expiresAt: string
}

/** The sessions of an account that are still good, the newest first. Of the home place. */
export const listSessions: View<{ readonly account: string; readonly at?: Date }, readonly SessionLine[]> = {
  name: 'list-sessions',
  async read(reader, place, { account, at = new Date() }) {
    const { policy } = await readPolicy(reader, place)
    const rows = await listSessionRows(reader, place, account, at.toISOString())
    return rows.filter((row) => at.getTime() < idleUntil(row, policy))
  },
}
