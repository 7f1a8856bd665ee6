import { expect, test } from 'vitest'
import { sumParts } from './sum-parts.ts'
import type { ItemTarget, WorkItem } from './work-item.ts'

const bare = {} as WorkItem
const count: ItemTarget = {
  subject: '道路',
  shape: 'count',
  amount: null,
  upper: null,
  unit: '公里',
  comparator: 'exact',
  reference: null,
  nature: null,
  polarity: 'up',
}
const item = (part: number, target: Partial<ItemTarget>, state: WorkItem['state'] = 'issued'): WorkItem => ({
  ...bare,
  number: 1,
  part,
  state,
  target: { ...count, ...target },
})

test.each([
  [['0.1', '0.2'], '0.3', '0.3', 'equal'],
  [['7.25', '5'], '12', '12.25', 'over'],
  [['4503599627370497.5', '4503599627370496.5'], '9007199254740995', '9007199254740994', 'short'],
] as const)('parts of %j against %s come to %s: %s', (amounts, target, sum, verdict) => {
  const parts = amounts.map((amount, index) => item(index + 1, { amount }))
  const expected = { number: 1, parts: 2, sum, target, unit: '公里', verdict }
  expect(sumParts([item(0, { amount: target }), ...parts])).toEqual([expected])
})

test('what is dropped, in another unit, no count or without an amount does not add up', () => {
  const others = [
    item(1, { amount: '3' }, 'dropped'),
    item(2, { amount: '3', unit: '条' }),
    item(3, { amount: '3', shape: 'growth' }),
    item(4, {}),
    item(5, { amount: '约3' }),
  ]
  expect(sumParts([item(0, { amount: '12' }), ...others])).toEqual([])
  expect(sumParts([item(0, { amount: '12' }), ...others, item(6, { amount: '9' })])).toMatchObject([
    { parts: 1, sum: '9', verdict: 'short' },
  ])
  expect(sumParts([item(0, { amount: '12', shape: 'ratio' }), item(1, { amount: '9' })])).toEqual([])
})
