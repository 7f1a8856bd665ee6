import { expect, test } from 'vitest'
import { describePasswordRule, findBrokenRules, listPasswordRules } from './password-rules.ts'

test.each([
  ['', 'asvs', ['too-short']],
  ['一句很长的口令 2026', 'asvs', []],
  ['Bamboo-river7', 'dengbao', []],
  ['bamboo river bridge', 'dengbao', ['too-plain']],
  ['Bb-7', 'dengbao', ['too-short']],
  ['bb-LIAISON-7', 'dengbao', ['holds-name']],
] as const)('%j by %s: %j', (password, profile, broken) => {
  expect(findBrokenRules(password, 'Liaison', profile)).toEqual(broken)
})

test('a name that is not known yet is in no password', () => {
  expect(findBrokenRules('a long enough password', '', 'asvs')).toEqual([])
})

test('every rule of a profile has words in both languages, with its numbers', () => {
  expect(listPasswordRules('dengbao').map((rule) => describePasswordRule(rule, 'dengbao', 'zh'))).toEqual([
    '至少10个字符',
    '大写字母、小写字母、数字、其他字符至少包含三类',
    '不能包含姓名',
  ])
  expect(describePasswordRule('too-short', 'asvs', 'en')).toBe('at least 12 characters')
})
