import { expect, test } from 'vitest'
import type { ItemVersion } from './breakdown.ts'
import { compareItems } from './compare-items.ts'
import type { WorkItem } from './work-item.ts'

const step = { id: 'm1', kind: 'quarter', title: '完成选址', due: '2026-03-31', doneOn: null } as const
const issued = {
  id: 'i1',
  state: 'issued',
  deadline: '2026-06-30',
  milestones: [step],
  version: 1,
} as unknown as WorkItem
const version = (item: WorkItem, effectiveOn: string, decision: string | null = null) =>
  ({ item, effectiveOn, decision }) as ItemVersion
const reached: WorkItem = { ...issued, milestones: [{ ...step, doneOn: '2026-03-20' }], version: 2 }
const closed: WorkItem = { ...reached, state: 'closed-out', version: 3 }

test('a milestone that was reached and an item that was closed out are progress and no change of what was issued', () => {
  const history = [version(issued, '2026-01-20'), version(reached, '2026-03-20'), version(closed, '2026-06-01')]
  expect(compareItems([history], { issuedOn: '2026-01-20' }, '2026-12-31')).toEqual([])
})

test('what was decided is told of an item that was closed out afterwards, with nothing else beside it', () => {
  const extended: WorkItem = { ...reached, deadline: '2026-09-30', version: 3 }
  const history = [
    version(issued, '2026-01-20'),
    version(reached, '2026-03-20'),
    version(extended, '2026-05-01', 'k1'),
    version({ ...extended, state: 'closed-out', version: 4 }, '2026-08-01'),
  ]
  expect(compareItems([history], { issuedOn: '2026-01-20' }, '2026-12-31')).toMatchObject([
    { change: 'changed', fields: ['deadline'], decisions: ['k1'] },
  ])
})

test('a milestone that was moved is a change, reached or not', () => {
  const moved: WorkItem = { ...reached, milestones: [{ ...step, due: '2026-05-31', doneOn: '2026-05-02' }], version: 2 }
  const history = [version(issued, '2026-01-20'), version(moved, '2026-03-01', 'k1')]
  expect(compareItems([history], { issuedOn: '2026-01-20' }, '2026-12-31')).toMatchObject([
    { change: 'changed', fields: ['milestones'] },
  ])
})
