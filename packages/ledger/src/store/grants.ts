import type { LedgerRole } from '../domain/right.ts'
import type { Reader, Writer } from './database.ts'
import { insertIfAbsent } from './upsert.ts'

interface By {
  readonly actor: string
  readonly at: string
}

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

/** Gives an account a role in a place. @returns false when it had it */
export function insertRoleGrant(
  writer: Writer,
  place: string,
  account: string,
  role: LedgerRole,
  by: By,
): Promise<boolean> {
  return insertIfAbsent(writer, 'role_grant', {
    place_code: place,
    account,
    role,
    granted_at: by.at,
    granted_by: by.actor,
  })
}

/** Takes a role in a place away. @returns false when the account did not have it */
export async function deleteRoleGrant(
  writer: Writer,
  place: string,
  account: string,
  role: LedgerRole,
): Promise<boolean> {
  const row = await writer
    .deleteFrom('role_grant')
    .where('place_code', '=', place)
    .where('account', '=', account)
    .where('role', '=', role)
    .returning('role')
    .executeTakeFirst()
  return row !== undefined
}

/** The roles an account was granted, in whatever places. */
export async function listGrantsOf(reader: Reader, account: string): Promise<{ place: string; role: LedgerRole }[]> {
  const rows = await reader
    .selectFrom('role_grant')
    .select(['place_code as place', 'role'])
    .where('account', '=', account)
    .orderBy('place_code')
    .orderBy('role')
    .execute()
  return rows.map(({ place, role }) => ({ place, role: role as LedgerRole }))
}

/** The roles granted in a place. */
export async function listGrantsIn(
  reader: Reader,
  place: string,
): Promise<{ account: string; role: LedgerRole; grantedAt: string; grantedBy: string }[]> {
  const rows = await reader
    .selectFrom('role_grant')
    .select(['account', 'role', 'granted_at as grantedAt', 'granted_by as grantedBy'])
    .where('place_code', '=', place)
    .orderBy('account')
    .orderBy('role')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as LedgerRole }))
}

/** Ids of the enabled accounts that hold a role in a place, in order. The accounts lie in the home place. */
export async function listAccountsWith(
  reader: Reader,
  place: string,
  role: LedgerRole,
  home: string = place,
): Promise<string[]> {
  const rows = await reader
    .selectFrom('role_grant')
    .innerJoin('account', 'account.id', 'role_grant.account')
    .select('role_grant.account')
    .where('role_grant.place_code', '=', place)
    .where('account.place_code', '=', home)
    .where('role_grant.role', '=', role)
    .where('account.disabled', '=', false)
    .orderBy('role_grant.account')
    .execute()
  return rows.map(({ account }) => account)
}

/** Codes of the places that have a security administrator whose account is in use. */
export async function listSecuredPlaces(reader: Reader, home: string): Promise<Set<string>> {
  const rows = await reader
    .selectFrom('role_grant')
    .innerJoin('account', 'account.id', 'role_grant.account')
    .select('role_grant.place_code as code')
    .distinct()
    .where('account.place_code', '=', home)
    .where('role_grant.role', '=', 'security-administrator')
    .where('account.disabled', '=', false)
    .execute()
  return new Set(rows.map(({ code }) => code))
}

/** Lets a post carry a role. @returns false when it did */
export function insertPostRole(writer: Writer, place: string, post: string, role: string, by: By): Promise<boolean> {
  return insertIfAbsent(writer, 'post_role', {
    place_code: place,
    post,
    role,
    granted_at: by.at,
    granted_by: by.actor,
  })
}

/** Takes a role from a post. @returns false when it did not carry it */
export async function deletePostRole(writer: Writer, place: string, post: string, role: string): Promise<boolean> {
  const row = await writer
    .deleteFrom('post_role')
    .where('place_code', '=', place)
    .where('post', '=', post)
    .where('role', '=', role)
    .returning('role')
    .executeTakeFirst()
  return row !== undefined
}

/** The roles that posts of a place carry beside those of their kind. */
export function listPostRoles(reader: Reader, place: string): Promise<{ post: string; role: string }[]> {
  return reader
    .selectFrom('post_role')
    .select(['post', 'role'])
    .where('place_code', '=', place)
    .orderBy('post')
    .orderBy('role')
    .execute()
}
