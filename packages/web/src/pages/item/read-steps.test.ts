import { expect, test } from 'vitest'
import { readSteps, writeSteps } from './read-steps.ts'

const before = [
  { id: 'm1', title: '路基完成八成', kind: 'construction', due: '2026-06-30', doneOn: '2026-06-25' },
] as const

test('milestones come back from their lines as they were', () => {
  expect(readSteps(writeSteps(before), before)).toEqual(before)
})

test('a new line is a new milestone, another wording keeps the id, and a line without a day is none', () => {
  const steps = readSteps('2026-06-30 路基全部完成\n\n2026-12-31 通车', before)
  expect(steps).toMatchObject([
    { id: 'm1', title: '路基全部完成' },
    { title: '通车', kind: 'quarter', doneOn: null },
  ])
  expect(readSteps('年底 通车', before)).toBeNull()
})
