import { expect, test } from 'vitest'
import { correctedText, isCorrection } from './correction.ts'

test.each([
  [{ verb: '建成' }],
  [{ amount: '6.5', unit: 'percent' }],
  [{ amount: '-0.5..12' }],
  [{ amount: null }],
  [{ objects: ['小学', '中学'] }],
])('%j can be kept', (correction) => {
  expect(isCorrection(correction)).toBe(true)
})

test.each([
  [{}],
  [{ amount: '约6' }],
  [{ amount: '6e3' }],
  [{ amount: '1..2..3' }],
  [{ amount: '..' }],
  [{ amount: 6.5 }],
  [{ verb: 'x'.repeat(501) }],
  [{ objects: [1] }],
  [{ objects: Array.from({ length: 201 }, () => 'x') }],
  [{ verb: { deep: 'x' } }],
])('%j cannot', (correction) => {
  expect(isCorrection(correction)).toBe(false)
})

test('a person’s text, their emptying, or else what was proposed', () => {
  expect(correctedText({ verb: '建成' }, 'verb', '新建')).toBe('建成')
  expect(correctedText({ verb: null }, 'verb', '新建')).toBeNull()
  expect(correctedText({ unit: 'x' }, 'verb', '新建')).toBe('新建')
  expect(correctedText(null, 'verb', null)).toBeNull()
})
