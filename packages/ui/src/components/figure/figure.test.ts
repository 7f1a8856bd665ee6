import { expect, test } from 'vitest'
import { groupDigits } from './figure.tsx'

test.each([
  ['74200000000', '74\u2009200\u2009000\u2009000'],
  ['2.31', '2.31'],
  ['1234.123456', '1234.123456'],
  ['6..6.5', '6–6.5'],
  ['10000..20000', '10\u2009000–20\u2009000'],
  ['2/3', '2/3'],
  ['-12345', '-12\u2009345'],
  ['', ''],
])('%s is shown as %s', (amount, shown) => expect(groupDigits(amount)).toBe(shown))
