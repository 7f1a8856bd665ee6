import { expect, test } from 'vitest'
import { passDuties } from './pass-duties.ts'
import type { Duty } from './work-item.ts'

const duty = (role: Duty['role'], unit: string, post: string | null = null): Duty => ({ role, unit, post })

test.each<[string, Duty[], Duty[]]>([
  ['a lead passes on, without its post', [duty('lead', 'a', 'a.head')], [duty('lead', 'b')]],
  ['the stronger of two roles is kept', [duty('lead', 'a'), duty('supporting', 'b')], [duty('lead', 'b')]],
  [
    'what the successor does already stays',
    [duty('lead', 'b', 'b.head'), duty('supporting', 'a')],
    [duty('lead', 'b', 'b.head')],
  ],
  [
    'of several duties one passes on',
    [duty('supporting', 'a'), duty('responsible', 'a', 'x')],
    [duty('responsible', 'b')],
  ],
  [
    'others stay as they are',
    [duty('lead', 'c'), duty('supporting', 'a')],
    [duty('lead', 'c'), duty('supporting', 'b')],
  ],
  ['nothing happens where the unit has no duty', [duty('lead', 'c')], [duty('lead', 'c')]],
])('%s', (_, before, after) => {
  expect(passDuties(before, 'a', 'b')).toEqual(after)
})
