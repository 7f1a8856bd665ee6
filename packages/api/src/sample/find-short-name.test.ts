import { expect, test } from 'vitest'
import { findShortName } from './find-short-name.ts'

test.each([
  ['区发展改革委', ['区发改委'], '区发改委'],
  ['区政府办公室', ['区政府督查室', '区府办'], '区府办'],
  ['区财政局', ['区国资办'], null],
  ['区教育局', [], null],
  ['区教育局', ['区教育局'], null],
  ['区民政局', ['局民区'], null],
])('%s, also called %j: %j', (name, aliases, expected) => {
  expect(findShortName(name, aliases)).toBe(expected)
})
