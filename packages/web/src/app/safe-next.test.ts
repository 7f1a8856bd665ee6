import { expect, test } from 'vitest'
import { safeNext } from './safe-next.ts'

test.each([
  ['/w/990102/units?q=1', '/w/990102/units?q=1'],
  ['/w', '/w'],
  [undefined, '/w'],
  ['//example.test/w', '/w'],
  ['https://example.test/w', '/w'],
  ['/wrong', '/w'],
])('after signing in, %j leads to %j', (next, where) => {
  expect(safeNext(next)).toBe(where)
})
