import { expect, test } from 'vitest'
import { describePasswordFaults, listPasswordFaults } from './check-password.ts'

const asvs = { passwordProfile: 'asvs' } as const
const dengbao = { passwordProfile: 'dengbao' } as const

test.each([
  ['一句很长的口令 2026', []],
  ['correct horse battery', []],
  ['short', ['too-short']],
  ['Password2026!!', ['common']],
  ['123456789012', ['common']],
  ['aaaaaaaaaaaa', ['common']],
  ['abcabcabcabc', ['common']],
  ['qwertyuiop1234', ['common']],
  ['我是督查室的老同志呀1', ['too-short', 'holds-name']],
])('%j by length and common passwords: %j', (password, faults) => {
  expect(listPasswordFaults(password, '督查室', asvs)).toEqual(faults)
})

test.each([
  ['Bamboo-river7', []],
  ['bamboo river bridge', ['too-plain']],
  ['Bb-7', ['too-short']],
])('%j by complexity: %j', (password, faults) => {
  expect(listPasswordFaults(password, '督查室', dengbao)).toEqual(faults)
})

test('a list of one’s own is taken to the letter', () => {
  expect(listPasswordFaults('云水谣云水谣云水谣春天', '甲', asvs, new Set(['云水谣云水谣云水谣春天']))).toContain(
    'common',
  )
})

test('what is wrong is said in the reader’s language', () => {
  expect(describePasswordFaults(['too-short', 'common'], asvs, 'zh')).toBe('至少12个字符；不能是常见口令')
  expect(describePasswordFaults(['too-short', 'common'], asvs, 'en')).toBe(
    'at least 12 characters; not a common password',
  )
})
