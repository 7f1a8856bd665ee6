import { type Role, roles } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { ApiProblem } from '../problems/api-problem.ts'
import { checkAccess } from './check-access.ts'
import type { Principal } from './principal.ts'

const own = '990102'
const other = '990103'

function principalWith(held: readonly Role[]): Principal {
  return {
    account: 'a',
    name: '办公室',
    kind: 'session',
    csrf: 'c',
    tokenHash: 'h',
    rolesIn: (place) => (place === own ? held : []),
    officePlaces: [],
  }
}

function refusal(...args: Parameters<typeof checkAccess>): string | null {
  try {
    checkAccess(...args)
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
