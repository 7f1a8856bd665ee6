import { expect, test } from 'vitest'
import { type AccountPolicy, defaultPolicy, findPending, idleUntil, type Standing } from './account-policy.ts'

const now = Date.parse('2026-07-01T00:00:00.000Z')
const somebody: Standing = {
  roles: ['staff'],
  passwordSetAt: '2026-04-02T00:00:00.000Z',
  hasSecondFactor: false,
  byProvider: false,
}
const pending = (policy: Partial<AccountPolicy>, standing: Partial<Standing> = {}) =>
  findPending({ ...defaultPolicy, ...policy }, { ...somebody, ...standing }, now)

test('a password is changed after its days where the profile rotates, to the day', () => {
  expect(pending({})).toBeNull()
  expect(pending({ passwordProfile: 'dengbao' })).toBe('password')
  expect(pending({ passwordProfile: 'dengbao', passwordDays: 91 })).toBeNull()
  expect(pending({ passwordProfile: 'dengbao' }, { passwordSetAt: null })).toBeNull()
})

test('a second factor is asked of whom the policy names, and of nobody who has one or comes from a provider', () => {
  expect(pending({ secondFactor: 'administrators' })).toBeNull()
  expect(pending({ secondFactor: 'administrators' }, { roles: ['audit-administrator'] })).toBe('second-factor')
  expect(pending({ secondFactor: 'all' })).toBe('second-factor')
  expect(pending({ secondFactor: 'all' }, { hasSecondFactor: true })).toBeNull()
  expect(pending({ secondFactor: 'all' }, { byProvider: true })).toBeNull()
})

test('a session that is open already follows a policy made shorter, and keeps its own time when it is made longer', () => {
  const ends = (idleMinutes: number) =>
    idleUntil({ seenAt: '2026-07-01T00:00:00.000Z', idleMinutes: 30 }, { ...defaultPolicy, idleMinutes })
  expect(ends(15)).toBe(Date.parse('2026-07-01T00:15:00.000Z'))
  expect(ends(60)).toBe(Date.parse('2026-07-01T00:30:00.000Z'))
})
