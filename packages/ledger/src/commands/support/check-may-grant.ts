import { LedgerProblem } from '../../domain/problem.ts'
import type { Writer } from '../../store/database.ts'
import { readGrantPower } from '../../store/grant-power.ts'
import { findHomePlace } from '../../store/places.ts'
import type { Work } from '../command.ts'

/** The home place, which keeps the accounts. @throws LedgerProblem `place-unknown` in an empty ledger */
export async function getHomePlace(writer: Writer): Promise<string> {
  const home = await findHomePlace(writer)
  if (home === null) throw new LedgerProblem('place-unknown')
  return home
}

/**
 * Makes sure that the actor may give a right to an account in the work's place (`grantPowerOf`). Nobody gives to themselves.
 * @param role The role to be given, where it is one that is granted; left out for what only full power gives or takes.
 * @returns the home place
 * @throws LedgerProblem `own-account`, `not-allowed`
 */
export async function checkMayGrant(
  { writer, place, actor }: Work,
  account: string | null,
  role?: string,
): Promise<string> {
  const home = await getHomePlace(writer)
  const power = await readGrantPower(writer, { home, place, actor })
  const may = power === 'everything' || (power === 'first-security-administrator' && role === 'security-administrator')
  if (!may) throw new LedgerProblem('not-allowed')
  if (account === actor) throw new LedgerProblem('own-account')
  return home
}
