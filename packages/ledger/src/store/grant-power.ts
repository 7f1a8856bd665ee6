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
