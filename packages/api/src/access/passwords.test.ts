import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './passwords.ts'

test('a password is kept as argon2id with its cost, salted, and recognised again', async () => {
  const [first, second] = await Promise.all([hashPassword('云岫区口令一二三'), hashPassword('云岫区口令一二三')])
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(first).not.toBe(second)
  expect(await verifyPassword(first, '云岫区口令一二三')).toBe(true)
  expect(await verifyPassword(first, '云岫区口令一二四')).toBe(false)
})

test('nobody has a password', async () => {
  expect(await verifyPassword(null, 'no account has this password')).toBe(false)
})
