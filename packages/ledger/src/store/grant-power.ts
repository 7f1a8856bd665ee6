import { type GrantPower, grantPowerOf } from '../domain/right.ts'
import type { Reader } from './database.ts'
import { listAccountsWith, listGrantsOf } from './grants.ts'

/** What an account may give in a place; the program itself, which is `system`, everything. */
export async function readGrantPower(
  reader: Reader,
  { home, place, actor }: { readonly home: string; readonly place: string; readonly actor: string },
): Promise<GrantPower> {
  if (actor === 'system') return 'everything'
  const granted = await listGrantsOf(reader, actor)
  const rolesIn = (code: string) => granted.filter((grant) => grant.place === code).map(({ role }) => role)
  const isSecured = async (code: string) =>
    (await listAccountsWith(reader, code, 'security-administrator', home)).length > 0
  return grantPowerOf(
    { here: rolesIn(place), home: rolesIn(home) },
    { here: await isSecured(place), home: await isSecured(home) },
  )
}

/** Whether a security administrator of the home place is in use who has a password or an identity, and so can come in. */
export async function canSecurityAdministratorEnter(reader: Reader, home: string): Promise<boolean> {
  const row = await reader
    .selectFrom('role_grant')
    .innerJoin('account', 'account.id', 'role_grant.account')
    .leftJoin('account_identity', (join) =>
      join
        .onRef('account_identity.account', '=', 'account.id')
        .onRef('account_identity.place_code', '=', 'account.place_code'),
    )
    .select('account.id')
    .where('role_grant.place_code', '=', home)
    .where('account.place_code', '=', home)
    .where('role_grant.role', '=', 'security-administrator')
    .where('account.disabled', '=', false)
    .where((or) => or.or([or('account.password_hash', 'is not', null), or('account_identity.subject', 'is not', null)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
