import { LedgerProblem } from '../../domain/problem.ts'
import { canSecurityAdministratorEnter } from '../../store/grant-power.ts'
import { listGrantsOf } from '../../store/grants.ts'
import type { Work } from '../command.ts'

/** Whose right a system administrator must not come by: with it they would no longer exclude one another. */
const guarded = ['security-administrator', 'audit-administrator']

/**
 * Makes sure that the actor may take an account out of use, back into it, or hand out a link to it. An account that is a
 * security or an audit administrator, in whatever place, is kept by a security administrator of the home place alone:
 * whoever puts it aside, or comes in by its link, rules in its stead. Only while no security administrator of the home place
 * in use has ever been able to come in (the invitation was not used) do system administrators keep it, or nobody could.
 * @returns whether the account is such a one, and whether the actor is a security administrator of the home place
 * @throws LedgerProblem `not-allowed`
 */
export async function checkMayKeep(
  { writer, place, actor }: Work,
  account: string,
): Promise<{ readonly isGuarded: boolean; readonly isSecurity: boolean }> {
  const isGuarded = (await listGrantsOf(writer, account)).some(({ role }) => guarded.includes(role))
  const held = actor === 'system' ? [] : await listGrantsOf(writer, actor)
  const isSecurity = held.some((one) => one.place === place && one.role === 'security-administrator')
  const asks = isGuarded && !isSecurity && actor !== 'system'
  if (asks && (await canSecurityAdministratorEnter(writer, place))) throw new LedgerProblem('not-allowed')
  return { isGuarded, isSecurity }
}
