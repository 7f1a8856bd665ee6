import type { AccountRecord } from '../domain/account.ts'
import type { Reader, Writer } from './database.ts'
import { insertIfAbsent } from './upsert.ts'

/** As many former passwords are kept at most as a policy may ask to be compared. */
const mostFormer = 24

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

/** An account as administrators see it. */
export interface AccountLine {
  readonly id: string
  readonly name: string
  readonly disabled: boolean
  /** False until the person has chosen a password. */
  readonly hasPassword: boolean
  readonly createdAt: string
  readonly lastSignInAt: string | null
  /** ISO instant until which sign-in is paused, or null. */
  readonly lockedUntil: string | null
  readonly version: number
}

/** Every account, in the order in which they were made. Names are sorted where they are shown. */
export async function listAccountRows(reader: Reader, home: string): Promise<AccountLine[]> {
  const rows = await reader
    .selectFrom('account')
    .select(['id', 'name', 'disabled', 'password_hash', 'created_at as createdAt', 'version'])
    .select(['last_sign_in_at as lastSignInAt', 'locked_until as lockedUntil'])
    .where('place_code', '=', home)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ password_hash, ...row }) => ({ ...row, hasPassword: password_hash !== null }))
}

/** Accounts' names by their ids; all of them, or those asked for. */
export async function listAccountNames(
  reader: Reader,
  home: string,
  ids?: readonly string[],
): Promise<Map<string, string>> {
  if (ids?.length === 0) return new Map()
  const all = reader.selectFrom('account').select(['id', 'name']).where('place_code', '=', home)
  const rows = await (ids === undefined ? all : all.where('id', 'in', ids)).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What may be changed of an account. */
export interface AccountChange {
  readonly name?: string
  readonly disabled?: boolean
}

/** Changes an account and counts its version up. */
export async function changeAccountRow(
  writer: Writer,
  home: string,
  id: string,
  change: AccountChange,
  version: number,
): Promise<void> {
  await writer
    .updateTable('account')
    .set({ ...change, version })
    .where('place_code', '=', home)
    .where('id', '=', id)
    .execute()
}

/** Puts a new password in place of the one there, which is kept among the former ones; failed attempts are forgotten. */
export async function replacePassword(
  writer: Writer,
  home: string,
  account: Pick<AccountRecord, 'id' | 'passwordHash'>,
  passwordHash: string,
  at: string,
): Promise<void> {
  const { id } = account
  if (account.passwordHash !== null) {
    const last = await writer
      .selectFrom('former_password')
      .select((where) => where.fn.max('number').as('number'))
      .where('place_code', '=', home)
      .where('account', '=', id)
      .executeTakeFirst()
    const number = (last?.number ?? 0) + 1
    const row = { place_code: home, account: id, number, password_hash: account.passwordHash, set_at: at }
    await writer.insertInto('former_password').values(row).execute()
    await writer
      .deleteFrom('former_password')
      .where('place_code', '=', home)
      .where('account', '=', id)
      .where('number', '<=', number - mostFormer)
      .execute()
  }
  await writer
    .updateTable('account')
    .set({ password_hash: passwordHash, password_set_at: at, failures: 0, locked_until: null })
    .where('place_code', '=', home)
    .where('id', '=', id)
    .execute()
}

/** Hashes of the passwords an account has had, the current one first, then the newest; at most so many. */
export async function listPasswordHashes(reader: Reader, home: string, id: string, most: number): Promise<string[]> {
  const current = await reader
    .selectFrom('account')
    .select('password_hash')
    .where('place_code', '=', home)
    .where('id', '=', id)
    .executeTakeFirst()
  const former = await reader
    .selectFrom('former_password')
    .select('password_hash')
    .where('place_code', '=', home)
    .where('account', '=', id)
    .orderBy('number', 'desc')
    .limit(most)
    .execute()
  const now = current?.password_hash == null ? [] : [current.password_hash]
  return [...now, ...former.map((row) => row.password_hash)].slice(0, most)
}
