import { fillSentence } from '@gangmu/text'
import type { Language } from './problem-text.ts'

/** Rules by which new passwords are judged: `asvs` by length, `dengbao` (after GB/T 22239-2019, 8.1.4.1) by kinds of characters too. */
export type PasswordProfile = 'asvs' | 'dengbao'

/** A rule that can be told while a password is typed; whether it is common or was used before only the server knows. */
export type PasswordRule = 'too-short' | 'too-plain' | 'holds-name'

/** Fewest characters by profile: OWASP ASVS 5.0, 6.2.1 asks for 8 and recommends 15; ours are stricter than either asks. */
const fewest = { asvs: 12, dengbao: 10 } as const
const fewestKinds = 3

const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\d/, /[^\p{Lu}\p{Ll}\d\s]/u]

const words: Readonly<Record<PasswordRule, Readonly<Record<Language, string>>>> = {
  'too-short': { zh: '至少{fewest}个字符', en: 'at least {fewest} characters' },
  'too-plain': {
    zh: '大写字母、小写字母、数字、其他字符至少包含三类',
    en: 'three of capitals, small letters, digits and other characters',
  },
  'holds-name': { zh: '不能包含姓名', en: 'without your name in it' },
}

/** The rules of a profile that can be told while typing. @example listPasswordRules('asvs') // ['too-short', 'holds-name'] */
export function listPasswordRules(profile: PasswordProfile): PasswordRule[] {
  return profile === 'dengbao' ? ['too-short', 'too-plain', 'holds-name'] : ['too-short', 'holds-name']
}

/**
 * The rules of a profile that a password breaks, of those told while typing.
 * @param name Name of the account, which the password must not hold.
 * @example findBrokenRules('short', '督查室', 'asvs') // ['too-short']
 */
export function findBrokenRules(password: string, name: string, profile: PasswordProfile): PasswordRule[] {
  const broken: Record<PasswordRule, boolean> = {
    'too-short': [...password].length < fewest[profile],
    'too-plain': kinds.filter((kind) => kind.test(password)).length < fewestKinds,
    'holds-name': name !== '' && password.toLowerCase().includes(name.toLowerCase()),
  }
  return listPasswordRules(profile).filter((rule) => broken[rule])
}

/** A rule in words. @example describePasswordRule('too-short', 'asvs', 'en') // 'at least 12 characters' */
export function describePasswordRule(rule: PasswordRule, profile: PasswordProfile, language: Language): string {
  return fillSentence(words[rule][language], { fewest: fewest[profile] })
}
