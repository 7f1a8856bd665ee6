import { expect, test } from 'vitest'
import { doDiffer } from './do-differ.ts'

test('values differ by what both of them tell, not by how it is written', () => {
  expect(doDiffer({ amount: '12.0', growth: null }, { amount: '12', growth: '5.1' })).toBe(false)
  expect(doDiffer({ amount: '120', growth: null }, { amount: '12', growth: null })).toBe(true)
  expect(doDiffer({ amount: null, growth: '5.10' }, { amount: '180', growth: '4.9' })).toBe(true)
  expect(doDiffer({ amount: '180', growth: '5.1' }, { amount: null, growth: '5.10' })).toBe(false)
  expect(doDiffer(null, { amount: '12', growth: null })).toBe(false)
})
