import { expect, test } from 'vitest'
import { changeItem, inverseOf } from './change-item.ts'
import type { ItemTarget, WorkItem } from './work-item.ts'

const target: ItemTarget = {
  subject: '改造道路',
  shape: 'count',
  amount: '12',
  upper: null,
  unit: '公里',
  comparator: 'equal',
  reference: null,
  nature: null,
  polarity: 'up',
}
const item: WorkItem = {
  id: 'roads',
  year: 2026,
  commitment: 1,
  number: 1,
  part: 0,
  title: '改造道路12公里',
  kind: 'quantified',
  target,
  definition: null,
  deliverable: null,
  measures: null,
  deadline: '2026-11-30',
  deadlineWords: null,
  milestones: [],
  cadence: 'monthly',
  remarks: null,
  leader: null,
  duties: [],
  state: 'draft',
  version: 1,
}
const change = (before: WorkItem, patch: Partial<ItemTarget>) =>
  changeItem(before, { target: { ...target, ...patch } }, new Map())

test.each(['约12', '1,200', '12..15', '-', '１２'])('%s is no amount of a target', (amount) => {
  expect(() => change(item, { amount })).toThrow(expect.objectContaining({ params: { where: 'target.amount' } }))
  expect(() => change(item, { upper: amount })).toThrow(expect.objectContaining({ params: { where: 'target.upper' } }))
})

test('an amount is kept as it was given; words from the review stay while something else is changed', () => {
  expect(change(item, { amount: '0.10', upper: '1234567890123456789.5' })).toMatchObject({
    target: { amount: '0.10', upper: '1234567890123456789.5' },
    version: 2,
  })
  const reviewed = { ...item, target: { ...target, amount: '12公里左右' } }
  const patch = { target: reviewed.target, title: '改造道路' }
  expect(changeItem(reviewed, patch, new Map())).toMatchObject({ ...patch, version: 2 })
  expect(inverseOf(reviewed, patch)).toEqual({ target: reviewed.target, title: '改造道路12公里' })
})
