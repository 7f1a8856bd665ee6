import type { AccountRecord, LedgerRole } from '../domain/account.ts'
import type { Reader, Writer } from './database.ts'
import { insertIfAbsent } from './upsert.ts'

const columns = [
  'id',
  'name',
  'password_hash as passwordHash',
  'disabled',
  'failures',
  'locked_until as lockedUntil',
] as const

/** True once somebody administers the installation. */
export async function hasAdministrator(reader: Reader): Promise<boolean> {
  const row = await reader
    .selectFrom('role_grant')
    .select('account')
    .where('role', '=', 'system-administrator')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

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

/** Adds an account. @returns false when the name is taken */
export function insertAccount(
  writer: Writer,
  home: string,
  account: { readonly id: string; readonly name: string; readonly passwordHash: string },
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

/** Gives an account a role in a place. @returns false when it had it */
export function insertRoleGrant(
  writer: Writer,
  place: string,
  account: string,
  role: LedgerRole,
  by: { readonly actor: string; readonly at: string },
): Promise<boolean> {
  return insertIfAbsent(writer, 'role_grant', {
    place_code: place,
    account,
    role,
    granted_at: by.at,
    granted_by: by.actor,
  })
}

/** Where an account holds which roles, by place. */
export async function listRoles(
  reader: Reader,
  account: string,
): Promise<{ code: string; name: string; parent: string | null; roles: LedgerRole[] }[]> {
  const rows = await reader
    .selectFrom('role_grant')
    .innerJoin('place', 'place.place_code', 'role_grant.place_code')
    .select(['place.place_code as code', 'place.name', 'place.parent', 'role_grant.role'])
    .where('role_grant.account', '=', account)
    .orderBy('place.place_code')
    .orderBy('role_grant.role')
    .execute()
  const places = new Map<string, { code: string; name: string; parent: string | null; roles: LedgerRole[] }>()
  for (const { role, ...place } of rows) {
    const entry = places.get(place.code) ?? { ...place, roles: [] }
    entry.roles.push(role as LedgerRole)
    places.set(place.code, entry)
  }
  return [...places.values()]
}

/** Ids of the accounts that hold a role in a place, in order. */
export async function listAccountsWith(reader: Reader, place: string, role: LedgerRole): Promise<string[]> {
  const rows = await reader
    .selectFrom('role_grant')
    .select('account')
    .where('place_code', '=', place)
    .where('role', '=', role)
    .orderBy('account')
    .execute()
  return rows.map(({ account }) => account)
}

/** Forgets failed attempts. @returns false when there is no such account */
export async function clearFailures(writer: Writer, home: string, id: string): Promise<boolean> {
  const row = await writer
    .updateTable('account')
    .set({ failures: 0, locked_until: null })
    .where('place_code', '=', home)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
