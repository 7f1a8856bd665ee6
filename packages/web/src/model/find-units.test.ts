import { expect, test } from 'vitest'
import { sampleUnits } from '../examples/sample-units.ts'
import { findUnits } from './find-units.ts'

const find = (words: string) =>
  findUnits(sampleUnits, words).map(({ unit, matched }) => `${matched ? '' : '+'}${unit.name}`)

test.each([
  ['财政', ['+云岫区人民政府', '区财政局']],
  ['区府办', ['+云岫区人民政府', '区政府办公室']],
  ['督查', ['+云岫区人民政府', '区政府办公室']],
  ['常务', ['云岫区人民政府', '区政府办公室', '区财政局']],
  [' 联络 ', ['+云岫区人民政府', '区政府办公室', '区财政局', '松涧镇']],
  ['机场', []],
])('%s', (words, expected) => {
  expect(find(words)).toEqual(expected)
})

test('no words find everything, and the leader in charge is called by title', () => {
  const all = findUnits(sampleUnits, '')
  expect(all.map(({ unit }) => unit)).toEqual(sampleUnits)
  expect(all.map(({ leader }) => leader)).toEqual([null, '常务副区长', '常务副区长', null])
})
