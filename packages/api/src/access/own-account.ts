import { type AccountRecord, findAccountByName } from '@gangmu/ledger'
import { ApiProblem } from '../problems/api-problem.ts'
import type { Call } from '../routes/bind-route.ts'
import { verifyPassword } from './passwords.ts'
import { countFailure, requireNoPause } from './sign-in-guard.ts'

type OwnCall = Pick<Call<unknown, unknown, unknown, unknown>, 'api' | 'principal' | 'request'>

/** The person of a session, with the session's token hash. @throws ApiProblem `signed-out` for the local command line */
export function getPerson({ principal }: OwnCall): { account: string; name: string; tokenHash: string } {
  if (principal === null || principal.tokenHash === null) throw new ApiProblem('signed-out')
  return { account: principal.account, name: principal.name, tokenHash: principal.tokenHash }
}

/**
 * The account of the person who asks, held against the pause that wrong tries bring.
 * @throws ApiProblem `signed-out`, `too-many-requests`
 */
export async function getOwnAccount(call: OwnCall): Promise<AccountRecord> {
  const { name } = getPerson(call)
  const account = await call.api.ledger.view(findAccountByName, call.api.homePlace, { name })
  if (account === null) throw new ApiProblem('signed-out')
  requireNoPause(call.api, call.request.ip, account.lockedUntil)
  return account
}

/**
 * Makes sure that it is the person who asks and not somebody at their open browser, by their password.
 * @throws ApiProblem `password-wrong`, `too-many-requests`; wrong ones count like those at signing in
 * @example const account = await requireOwnPassword(call, body.password)
 */
export async function requireOwnPassword(call: OwnCall, password: string): Promise<AccountRecord> {
  const account = await getOwnAccount(call)
  if (!(await verifyPassword(account.passwordHash, password))) {
    await countFailure(call.api, call.request.ip, account.name)
    throw new ApiProblem('password-wrong')
  }
  return account
}
