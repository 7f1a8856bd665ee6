import { expect, test } from 'vitest'
import { changeQuarterSteps, listQuarterSteps } from './quarter-steps.ts'

const due = '2026-06-30'
const first = { id: 'q1', title: '完成一半', kind: 'quarter', due, doneOn: '2026-06-20' } as const
const further = { id: 'q2', title: '设备到场', kind: 'quarter', due, doneOn: null } as const
const built = { id: 'c', title: '主体开工', kind: 'construction', due, doneOn: null } as const
const item = { year: 2026, milestones: [built, first, further] }

test('of two steps of a quarter’s last day the first is the quarter’s', () => {
  expect(listQuarterSteps(item).map(({ step }) => step?.id ?? null)).toEqual([null, 'q1', null, null])
})

test('what is typed changes that step alone, whatever else is due that day', () => {
  expect(changeQuarterSteps(item, { [due]: ' 完成六成 ' })).toEqual([built, { ...first, title: '完成六成' }, further])
  expect(changeQuarterSteps(item, { [due]: '' })).toEqual([built, further])
  expect(changeQuarterSteps(item, {})).toEqual(item.milestones)
})

test('a quarter nothing was said of gets a step, and none where nothing is typed', () => {
  const [, , , added] = changeQuarterSteps(item, { '2026-12-31': '全面建成', '2026-09-30': ' ' })
  expect(added).toMatchObject({ kind: 'quarter', due: '2026-12-31', title: '全面建成', doneOn: null })
})
