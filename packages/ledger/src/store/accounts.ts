import type { AccountRecord } from '../domain/account.ts'
import type { Reader, Writer } from './database.ts'
import { insertIfAbsent } from './upsert.ts'

/** An account with its version. */
export interface AccountRow extends AccountRecord {
  readonly version: number
}

const columns = [
  'id',
  'name',
  'password_hash as passwordHash',
  'disabled',
  'failures',
  'locked_until as lockedUntil',
] as const

/** An account of the home place by its name, to the letter. */
export async function findAccountRow(reader: Reader, home: string, name: string): Promise<AccountRecord | null> {
  const query = reader.selectFrom('account').select(columns).where('place_code', '=', home).where('name', '=', name)
  return (await query.executeTakeFirst()) ?? null
}

/** As {@link findAccountRow}, held until the transaction ends. */
export async function lockAccountRow(writer: Writer, home: string, name: string): Promise<AccountRecord | null> {
  const query = writer.selectFrom('account').select(columns).where('place_code', '=', home).where('name', '=', name)
  return (await query.forUpdate().executeTakeFirst()) ?? null
}

/** An account by its id, held until the transaction ends. */
export async function lockAccountById(writer: Writer, home: string, id: string): Promise<AccountRow | null> {
  const query = writer
    .selectFrom('account')
    .select([...columns, 'version'])
    .where('place_code', '=', home)
    .where('id', '=', id)
  return (await query.forUpdate().executeTakeFirst()) ?? null
}

/** Adds an account. @returns false when the name is taken */
export function insertAccount(
  writer: Writer,
  home: string,
  account: { readonly id: string; readonly name: string; readonly passwordHash: string | null },
  at: string,
): Promise<boolean> {
  return insertIfAbsent(writer, 'account', {
    place_code: home,
    id: account.id,
    name: account.name,
    password_hash: account.passwordHash,
    disabled: false,
    failures: 0,
    locked_until: null,
    created_at: at,
    password_set_at: account.passwordHash === null ? null : at,
    version: 1,
    last_sign_in_at: null,
  })
}

/** Keeps how often signing in failed, and until when it is paused. */
export async function updateFailures(
  writer: Writer,
  home: string,
  id: string,
  failures: number,
  lockedUntil: string | null,
): Promise<void> {
  await writer
    .updateTable('account')
    .set({ failures, locked_until: lockedUntil })
    .where('place_code', '=', home)
    .where('id', '=', id)
    .execute()
}

/** Notes that a person signed in, and forgets failed attempts. @returns false when there is no such account in use */
export async function noteSignIn(writer: Writer, home: string, id: string, at: string): Promise<boolean> {
  const row = await writer
    .updateTable('account')
    .set({ failures: 0, locked_until: null, last_sign_in_at: at })
    .where('place_code', '=', home)
    .where('id', '=', id)
    .where('disabled', '=', false)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
