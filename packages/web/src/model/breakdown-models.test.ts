import type { DutyView, ItemView, UnitView } from '@gangmu/contract'
import { expect, test } from 'vitest'
import { sampleUnits } from '../examples/sample-units.ts'
import { giveDuties } from './give-duties.ts'
import { nameUnits } from './name-units.ts'
import { sectionRows } from './section-rows.ts'

test.each([
  ['区财政局、区府办', ['finance', 'office'], []],
  ['财政', ['finance'], []],
  ['督查室 财政局', ['office', 'finance'], []],
  ['区', [], ['区']],
  ['松涧镇', [], ['松涧镇']],
  ['', [], []],
])('units typed as %s', (typed, ids, unknown) => {
  const named = nameUnits(sampleUnits, typed)
  expect([named.units.map(({ id }) => id), named.unknown]).toEqual([ids, unknown])
})

test('a name that begins with the word comes before one that only holds it', () => {
  const civil = { ...(sampleUnits[2] as UnitView), id: 'civil', name: '区民政局' }
  expect(nameUnits([...sampleUnits, civil], '民政').units.map(({ id }) => id)).toEqual(['civil'])
})

const duty = (role: DutyView['role'], unit: string): DutyView => ({ role, unit, post: null })

test.each<[string, DutyView[], DutyView['role'], string[], DutyView[]]>([
  [
    'a lead replaces the lead',
    [duty('lead', 'a'), duty('supporting', 'c')],
    'lead',
    ['b'],
    [duty('lead', 'b'), duty('supporting', 'c')],
  ],
  [
    'a supporting unit becomes the lead',
    [duty('lead', 'a'), duty('supporting', 'b')],
    'lead',
    ['b'],
    [duty('lead', 'b')],
  ],
  [
    'others are added',
    [duty('lead', 'a')],
    'supporting',
    ['b', 'c'],
    [duty('lead', 'a'), duty('supporting', 'b'), duty('supporting', 'c')],
  ],
  ['nobody given clears the role', [duty('lead', 'a'), duty('supporting', 'b')], 'supporting', [], [duty('lead', 'a')]],
])('%s', (_, duties, role, units, after) => {
  expect(giveDuties({ duties }, role, units)).toEqual(after)
})

test('items stand under the sections of the report, and alone in another order', () => {
  const item = (id: string, section: string | null) =>
    ({ id, section: section === null ? null : { id: section, title: `第${section}节` } }) as ItemView
  const items = [item('1', 'a'), item('2', 'a'), item('3', null), item('4', 'a')]
  const shown = sectionRows(items, true).map((row) =>
    row.kind === 'section' ? `${row.title}${row.count}` : row.item.id,
  )
  expect(shown).toEqual(['第a节2', '1', '2', '1', '3', '第a节1', '4'])
  expect(sectionRows(items, false)).toHaveLength(4)
})
