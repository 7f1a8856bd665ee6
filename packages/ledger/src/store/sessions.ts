import type { SessionMeans } from '../domain/account.ts'
import type { Reader, Writer } from './database.ts'

/** A session as it is kept: only the hash of its token. */
export interface SessionRow {
  readonly id: string
  readonly tokenHash: string
  readonly account: string
  readonly name: string
  readonly disabled: boolean
  /** ISO instant; null for an account without a password. */
  readonly passwordSetAt: string | null
  readonly csrf: string
  readonly seenAt: string
  readonly expiresAt: string
  readonly idleMinutes: number
  /** The browser and system it said it was, in a few words. */
  readonly device: string
  readonly means: SessionMeans
}

/** A session by the hash of its token, however old. */
export async function findSessionRow(reader: Reader, home: string, tokenHash: string): Promise<SessionRow | null> {
  const row = await reader
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join.onRef('account.id', '=', 'session.account').onRef('account.place_code', '=', 'session.place_code'),
    )
    .select([
      'session.id',
      'session.token_hash as tokenHash',
      'session.account',
      'account.name',
      'account.disabled',
      'account.password_set_at as passwordSetAt',
      'session.csrf',
      'session.seen_at as seenAt',
      'session.expires_at as expiresAt',
      'session.idle_minutes as idleMinutes',
      'session.device',
      'session.means',
    ])
    .where('session.place_code', '=', home)
    .where('account.place_code', '=', home)
    .where('session.token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row ? { ...row, means: row.means as SessionMeans } : null
}

/** Adds a session. */
export async function insertSession(
  writer: Writer,
  home: string,
  session: Omit<SessionRow, 'name' | 'disabled' | 'seenAt' | 'passwordSetAt'>,
  at: string,
): Promise<void> {
  await writer
    .insertInto('session')
    .values({
      place_code: home,
      token_hash: session.tokenHash,
      account: session.account,
      csrf: session.csrf,
      opened_at: at,
      seen_at: at,
      expires_at: session.expiresAt,
      idle_minutes: session.idleMinutes,
      id: session.id,
      device: session.device,
      means: session.means,
    })
    .execute()
}

/** Ends a session. @returns the account whose session it was */
export async function deleteSession(writer: Writer, home: string, tokenHash: string): Promise<string | null> {
  const row = await writer
    .deleteFrom('session')
    .where('place_code', '=', home)
    .where('token_hash', '=', tokenHash)
    .returning('account')
    .executeTakeFirst()
  return row?.account ?? null
}

/** Forgets sessions that ran out. */
export async function deleteExpiredSessions(writer: Writer, home: string, now: string): Promise<void> {
  await writer.deleteFrom('session').where('place_code', '=', home).where('expires_at', '<', now).execute()
}

/** Notes that a session was used. */
export async function touchSessionRow(writer: Writer, home: string, tokenHash: string, at: string): Promise<void> {
  await writer
    .updateTable('session')
    .set({ seen_at: at })
    .where('place_code', '=', home)
    .where('token_hash', '=', tokenHash)
    .execute()
}

/** The sessions of an account that may still be good, newest first. */
export async function listSessionRows(reader: Reader, home: string, account: string, now: string) {
  const rows = await reader
    .selectFrom('session')
    .select(['id', 'token_hash as tokenHash', 'device', 'means', 'opened_at as openedAt', 'seen_at as seenAt'])
    .select(['expires_at as expiresAt', 'idle_minutes as idleMinutes'])
    .where('place_code', '=', home)
    .where('account', '=', account)
    .where('expires_at', '>', now)
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, means: row.means as SessionMeans }))
}

/** Which sessions of an account are to end: one by its id, or all, or all but one. */
export interface SessionsToEnd {
  readonly account: string
  readonly id?: string | undefined
  /** Hash of the token of the session that stays. */
  readonly except?: string | undefined
}

/** Ends sessions of an account. @returns their ids */
export async function deleteSessionsOf(
  writer: Writer,
  home: string,
  { account, id, except }: SessionsToEnd,
): Promise<string[]> {
  let query = writer.deleteFrom('session').where('place_code', '=', home).where('account', '=', account)
  if (id !== undefined) query = query.where('id', '=', id)
  if (except !== undefined) query = query.where('token_hash', '!=', except)
  return (await query.returning('id').execute()).map((row) => row.id)
}
