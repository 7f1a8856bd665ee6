import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('keys are sorted, absent members left out, nothing between', () => {
  expect(canonicalJson({ b: 1, a: [true, null, undefined], c: undefined, 甲: '乙' })).toBe(
    '{"a":[true,null,null],"b":1,"甲":"乙"}',
  )
})

test('means the same as what went in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value))
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain)
    }),
  )
})

test('does not depend on the order in which keys were given', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse())
      expect(canonicalJson(turned)).toBe(canonicalJson(value))
    }),
  )
})

test('bytes stand by their digest, and are refused without one', () => {
  const bytes = new Uint8Array([1, 2])
  expect(canonicalJson({ bytes }, () => 'd')).toBe('{"bytes":{"bytes":"d"}}')
  expect(() => canonicalJson({ bytes })).toThrow(TypeError)
})

test('refuses what JSON cannot carry', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, Symbol('a')]) {
    expect(() => canonicalJson({ value })).toThrow(TypeError)
  }
})
