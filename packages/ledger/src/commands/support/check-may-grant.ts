import { LedgerProblem } from '../../domain/problem.ts'
import type { Writer } from '../../store/database.ts'
import { listAccountsWith, listGrantsOf } from '../../store/grants.ts'
import { findHomePlace } from '../../store/places.ts'
import type { Work } from '../command.ts'

/** The home place, which keeps the accounts. @throws LedgerProblem `place-unknown` in an empty ledger */
export async function getHomePlace(writer: Writer): Promise<string> {
  const home = await findHomePlace(writer)
  if (home === null) throw new LedgerProblem('place-unknown')
  return home
}

/**
 * Makes sure that the actor may give rights to an account in the work's place: its security administrator; a system
 * administrator for as long as the installation has no security administrator; the program itself. Nobody to themselves.
 * @returns the home place
 * @throws LedgerProblem `own-account`, `not-allowed`
 */
export async function checkMayGrant({ writer, place, actor }: Work, account: string | null): Promise<string> {
  const home = await getHomePlace(writer)
  if (actor === 'system') return home
  const granted = await listGrantsOf(writer, actor)
  const has = (role: string, ...places: string[]) =>
    granted.some((grant) => grant.role === role && places.includes(grant.place))
  const secured = (await listAccountsWith(writer, home, 'security-administrator')).length > 0
  const may = has('security-administrator', place) || (!secured && has('system-administrator', place, home))
  if (!may) throw new LedgerProblem('not-allowed')
  if (account === actor) throw new LedgerProblem('own-account')
  return home
}
