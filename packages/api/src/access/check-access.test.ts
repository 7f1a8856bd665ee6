import { type Access, type Role, roles, type Scope } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { ApiProblem } from '../problems/api-problem.ts'
import { checkAccess } from './check-access.ts'
import type { Principal } from './principal.ts'

const own = '990102'
const other = '990103'

function principalWith(held: readonly Role[], scope: Scope = 'all', pending: Principal['pending'] = null): Principal {
  return {
    account: 'a',
    name: '办公室',
    kind: 'session',
    csrf: 'c',
    tokenHash: 'h',
    pending,
    rolesIn: (place) => (place === own ? held : []),
    scopeIn: () => scope,
    officePlaces: [],
  }
}

function refusal(
  access: Access,
  principal: Principal | null,
  place: string | null,
  unit: string | null = null,
): string | null {
  try {
    checkAccess(access, principal, { place, unit })
    return null
  } catch (error) {
    if (error instanceof ApiProblem) return error.code
    throw error
  }
}

test('public and setup need nobody; a session needs anybody', () => {
  expect(refusal('public', null, null)).toBeNull()
  expect(refusal('setup', null, null)).toBeNull()
  expect(refusal('session', null, null)).toBe('signed-out')
  expect(refusal('session', principalWith([]), null)).toBeNull()
})

test.each(roles)('%s is let in exactly where a route names it', (role) => {
  const principal = principalWith([role])
  for (const wanted of roles) {
    expect(refusal([wanted], principal, own)).toBe(wanted === role ? null : 'not-allowed')
    expect(refusal([wanted], null, own)).toBe('signed-out')
  }
})

test('a foreign place answers like one that does not exist', () => {
  expect(refusal(roles, principalWith(roles), other)).toBe('not-found')
  expect(refusal(roles, principalWith(roles), '000000')).toBe('not-found')
  expect(refusal(roles, principalWith(roles), null)).toBe('not-found')
})

test('a unit out of reach answers like one that does not exist, also for a role that may', () => {
  const liaison = principalWith(['liaison'], ['transport', 'roads'])
  expect(refusal(['liaison'], liaison, own, 'roads')).toBeNull()
  expect(refusal(['liaison'], liaison, own, 'health')).toBe('not-found')
  expect(refusal(['office'], principalWith(['office']), own, 'health')).toBeNull()
  expect(checkAccess(['liaison', 'office'], liaison, { place: own, unit: null })).toEqual({
    roles: ['liaison'],
    scope: ['transport', 'roads'],
  })
})

test('whoever has something to do first is let in to their own account only', () => {
  const expired = principalWith(['office'], 'all', 'password')
  expect(refusal('session', expired, null)).toBeNull()
  expect(refusal(['office'], expired, own)).toBe('password-expired')
  expect(refusal(['office'], principalWith(['office'], 'all', 'second-factor'), own)).toBe('second-factor-missing')
})
