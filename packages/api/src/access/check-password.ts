import type { Language } from '@gangmu/contract'
import type { AccountPolicy } from '@gangmu/ledger'
import { fillSentence } from '@gangmu/text'
import { isCommonPassword } from './common-passwords.ts'

/** What is wrong with a password. */
export type PasswordFault = 'too-short' | 'too-plain' | 'common' | 'holds-name' | 'used-before'

/** Fewest characters by profile: OWASP ASVS 5.0, 6.2.1 asks for 8 and recommends 15; ours are stricter than either asks. */
const fewest = { asvs: 12, dengbao: 10 } as const
const fewestKinds = 3

const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\d/, /[^\p{Lu}\p{Ll}\d\s]/u]

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
  const faults: PasswordFault[] = []
  if ([...password].length < fewest[passwordProfile]) faults.push('too-short')
  const found = kinds.filter((kind) => kind.test(password)).length
  if (passwordProfile === 'dengbao' && found < fewestKinds) faults.push('too-plain')
  if (isCommonPassword(password, more)) faults.push('common')
  if (password.toLowerCase().includes(name.toLowerCase())) faults.push('holds-name')
  return faults
}

const words: Readonly<Record<PasswordFault, Readonly<Record<Language, string>>>> = {
  'too-short': { zh: '至少{fewest}个字符', en: 'at least {fewest} characters' },
  'too-plain': {
    zh: '大写字母、小写字母、数字、其他字符至少包含三类',
    en: 'three of capitals, small letters, digits and other characters',
  },
  common: { zh: '不能是常见口令', en: 'not a common password' },
  'holds-name': { zh: '不能包含姓名', en: 'without your name in it' },
  'used-before': { zh: '不能与近期用过的口令相同', en: 'not one that you used recently' },
}

/** Says what a password must be. @example describePasswordFaults(['too-short'], policy, 'en') // 'at least 12 characters' */
export function describePasswordFaults(
  faults: readonly PasswordFault[],
  { passwordProfile }: Pick<AccountPolicy, 'passwordProfile'>,
  language: Language,
): string {
  const lines = faults.map((fault) => fillSentence(words[fault][language], { fewest: fewest[passwordProfile] }))
  return lines.join(language === 'zh' ? '；' : '; ')
}
