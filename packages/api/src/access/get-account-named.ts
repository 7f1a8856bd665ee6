import { findAccountByName } from '@gangmu/ledger'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'

/**
 * Id of the account with a name, to the letter; accounts lie in the home place, whatever place they are given rights in.
 * @throws ApiProblem `account-unknown`
 * @example await getAccountNamed(api, '督查室')
 */
export async function getAccountNamed(api: ApiContext, name: string): Promise<string> {
  const account = await api.ledger.view(findAccountByName, api.homePlace, { name })
  if (account === null) throw new ApiProblem('account-unknown')
  return account.id
}
