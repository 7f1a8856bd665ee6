import { expect, test } from 'vitest'
import { readBase32, writeBase32 } from './base32.ts'
import { findTotpStep, makeTotpSecret, writeTotp, writeTotpAddress } from './totp.ts'

// RFC 4648, section 10, without padding.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base32 of %j is %s, both ways', (text, written) => {
  expect(writeBase32(Buffer.from(text))).toBe(written)
  expect(Buffer.from(readBase32(written)).toString()).toBe(text)
})

const secret = writeBase32(Buffer.from('12345678901234567890'))

// RFC 6238, appendix B, SHA-1.
test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('the code at second %i is %s', (seconds, code) => {
  expect(writeTotp(secret, Math.floor(seconds / 30), 8)).toBe(code)
})

test('a code is known half a minute early and late, and no longer', () => {
  const at = 1_800_000_000_000
  const step = at / 30_000
  expect(findTotpStep(secret, writeTotp(secret, step), at)).toBe(step)
  expect(findTotpStep(secret, writeTotp(secret, step - 1), at)).toBe(step - 1)
  expect(findTotpStep(secret, writeTotp(secret, step + 1), at)).toBe(step + 1)
  expect(findTotpStep(secret, writeTotp(secret, step - 2), at)).toBeNull()
  expect(findTotpStep(secret, '', at)).toBeNull()
})

test('secrets are of 160 bits and never the same, and go into an address as they are', () => {
  const made = makeTotpSecret()
  expect(readBase32(made)).toHaveLength(20)
  expect(makeTotpSecret()).not.toBe(made)
  expect(new URL(writeTotpAddress(made, '督查室')).searchParams.get('secret')).toBe(made)
})
