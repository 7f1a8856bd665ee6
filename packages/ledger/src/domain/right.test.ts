import { expect, test } from 'vitest'
import {
  administratorRoles,
  findExcluding,
  grantPowerOf,
  type HeldPost,
  ledgerRoles,
  listRights,
  reachOf,
  rolesOf,
} from './right.ts'

const below = new Map([
  ['government', ['transport', 'health']],
  ['transport', ['roads', 'transport']],
])
const post = (kind: HeldPost['kind'], unit: string, roles: HeldPost['roles'] = []): HeldPost => ({
  id: `${unit}.${kind}`,
  kind,
  unit,
  roles,
})

test('a unit’s post reaches the unit and those below it, a leader’s and a grant the whole place, a deputy’s none', () => {
  const reach = (...held: HeldPost[]) => reachOf(listRights([], held, below), ledgerRoles)
  expect(reach(post('liaison', 'transport'))).toEqual(['transport', 'roads'])
  expect(reach(post('liaison', 'roads'), post('staff', 'health'))).toEqual(['roads', 'health'])
  expect(reach(post('leader-in-charge', 'government'))).toBe('all')
  expect(reachOf(listRights(['staff'], [], below), ['staff'])).toBe('all')
  expect(reachOf(listRights(['deputy'], [], below), ['deputy'])).toEqual([])
})

test('a unit’s own office is staff; the supervision office is a role that a post carries', () => {
  expect(rolesOf(listRights([], [post('office', 'health')], below))).toEqual(['staff'])
  expect(rolesOf(listRights([], [post('office', 'health', ['office'])], below))).toEqual(['staff', 'office'])
})

test('what one role reaches says nothing about another', () => {
  const rights = listRights(['staff'], [post('liaison', 'roads')], below)
  expect(reachOf(rights, ['liaison'])).toEqual(['roads'])
  expect(reachOf(rights, ['liaison', 'staff'])).toBe('all')
  expect(reachOf(rights, ['office'])).toEqual([])
})

test('administrators exclude one another and work; only a system administrator may work, where the policy says so', () => {
  for (const role of administratorRoles) {
    for (const other of ledgerRoles) {
      const excluded = role !== other
      expect(findExcluding(role, [other], false)).toBe(excluded ? other : null)
      expect(findExcluding(other, [role], false)).toBe(excluded ? role : null)
      const works = !(administratorRoles as readonly string[]).includes(other)
      const may = role === 'system-administrator' && works
      expect(findExcluding(role, [other], true)).toBe(excluded && !may ? other : null)
    }
  }
  expect(findExcluding('office', ['leader', 'staff'], false)).toBeNull()
})

const system = 'system-administrator'
const security = 'security-administrator'

test.each([
  ['the place’s security administrator', [security], [], true, true, 'everything'],
  ['a system administrator while nobody is security administrator', [system], [], false, false, 'everything'],
  ['the home place’s system administrator, likewise', [], [system], false, false, 'everything'],
  ['either of them once somebody is', [system], [system], false, true, 'nothing'],
  ['either of them where the place has its own', [system], [system], true, false, 'nothing'],
  [
    'the home place’s security administrator where there is none',
    [],
    [security],
    false,
    true,
    'first-security-administrator',
  ],
  ['the home place’s security administrator where there is one', [], [security], true, true, 'nothing'],
  ['who works, or reads the record', ['office'], ['audit-administrator'], false, true, 'nothing'],
] as const)('%s may give: %s %s', (_who, here, home, securedHere, securedHome, power) => {
  expect(grantPowerOf({ here, home }, { here: securedHere, home: securedHome })).toBe(power)
})
