import { describePasswordRule, findBrokenRules, type Language, type PasswordRule } from '@gangmu/contract'
import type { AccountPolicy } from '@gangmu/ledger'
import { isCommonPassword } from './common-passwords.ts'

/** What is wrong with a password: a rule that pages tell while it is typed, or what only the server knows. */
export type PasswordFault = PasswordRule | 'common' | 'used-before'

/**
 * What is wrong with a password by the policy, apart from having been used before; none when it will do. `asvs` asks for
 * length and refuses common passwords; `dengbao` asks for three kinds of characters as well (GB/T 22239-2019, 8.1.4.1).
 * @example listPasswordFaults('short', '督查室', defaultPolicy) // ['too-short']
 */
export function listPasswordFaults(
  password: string,
  name: string,
  { passwordProfile }: Pick<AccountPolicy, 'passwordProfile'>,
  more?: ReadonlySet<string>,
): PasswordFault[] {
  const broken = findBrokenRules(password, name, passwordProfile)
  return isCommonPassword(password, more) ? [...broken, 'common'] : broken
}

const words: Readonly<Record<Exclude<PasswordFault, PasswordRule>, Readonly<Record<Language, string>>>> = {
  common: { zh: '不能是常见口令', en: 'not a common password' },
  'used-before': { zh: '不能与近期用过的口令相同', en: 'not one that you used recently' },
}

/** Says what a password must be. @example describePasswordFaults(['too-short'], policy, 'en') // 'at least 12 characters' */
export function describePasswordFaults(
  faults: readonly PasswordFault[],
  { passwordProfile }: Pick<AccountPolicy, 'passwordProfile'>,
  language: Language,
): string {
  const lines = faults.map((fault) =>
    fault === 'common' || fault === 'used-before'
      ? words[fault][language]
      : describePasswordRule(fault, passwordProfile, language),
  )
  return lines.join(language === 'zh' ? '；' : '; ')
}
