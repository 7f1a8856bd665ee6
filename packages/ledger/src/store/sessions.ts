import type { Reader, Writer } from './database.ts'

/** A session as it is kept: only the hash of its token. */
export interface SessionRow {
  readonly tokenHash: string
  readonly account: string
  readonly name: string
  readonly disabled: boolean
  readonly csrf: string
  readonly seenAt: string
  readonly expiresAt: string
  readonly idleMinutes: number
}

/** A session by the hash of its token, however old. */
export async function findSessionRow(reader: Reader, home: string, tokenHash: string): Promise<SessionRow | null> {
  const row = await reader
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join.onRef('account.id', '=', 'session.account').onRef('account.place_code', '=', 'session.place_code'),
    )
    .select([
      'session.token_hash as tokenHash',
      'session.account',
      'account.name',
      'account.disabled',
      'session.csrf',
      'session.seen_at as seenAt',
      'session.expires_at as expiresAt',
      'session.idle_minutes as idleMinutes',
    ])
    .where('session.place_code', '=', home)
    .where('account.place_code', '=', home)
    .where('session.token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row ?? null
}

/** Adds a session. */
export async function insertSession(
  writer: Writer,
  home: string,
  session: Omit<SessionRow, 'name' | 'disabled' | 'seenAt'>,
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
