import type { Language } from '@gangmu/contract'
import { getAccountPolicy, listPasswords } from '@gangmu/ledger'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'
import { describePasswordFaults, listPasswordFaults, type PasswordFault } from './check-password.ts'
import { hashPassword, verifyPassword } from './passwords.ts'

/** A password that somebody chose, for whom, and in which language to say what is wrong with it. */
export interface ChosenPassword {
  readonly password: string
  readonly name: string
  /** Whose former passwords it is compared with; null for an account that is not there yet. */
  readonly account: string | null
  readonly language: Language
}

async function wasUsed(api: ApiContext, account: string, password: string, most: number): Promise<boolean> {
  const hashes = await api.ledger.view(listPasswords, api.homePlace, { account, most })
  for (const hash of hashes) if (await verifyPassword(hash, password)) return true
  return false
}

/**
 * Holds a chosen password against the policy, and hashes it for keeping.
 * @returns its hash
 * @throws ApiProblem `password-weak` that says what it must be.
 * @example await requirePassword(api, { password, name, account: null, language: 'zh' }) // '$argon2id$…'
 */
export async function requirePassword(api: ApiContext, chosen: ChosenPassword): Promise<string> {
  const { password, name, account, language } = chosen
  const { policy } = await api.ledger.view(getAccountPolicy, api.homePlace, undefined)
  const faults: PasswordFault[] = listPasswordFaults(password, name, policy, api.commonPasswords)
  // The current one is refused in any case; those before it where the policy keeps a history.
  const most = policy.passwordProfile === 'dengbao' ? Math.max(1, policy.passwordsKept) : 1
  if (account !== null && faults.length === 0 && (await wasUsed(api, account, password, most))) {
    faults.push('used-before')
  }
  if (faults.length > 0) {
    throw new ApiProblem('password-weak', { where: describePasswordFaults(faults, policy, language) })
  }
  return hashPassword(password)
}
