import { expect, test } from 'vitest'
import { itemWords } from '../../parts/item-words.ts'
import { readSteps, writeSteps } from './read-steps.ts'

const kinds = itemWords.zh.milestoneKinds
const before = [
  { id: 'm1', title: '路基完成八成', kind: 'construction', due: '2026-06-30', doneOn: '2026-06-25' },
  { id: 'm2', title: '完成一半', kind: 'quarter', due: '2026-09-30', doneOn: null },
] as const

test('milestones come back from their lines as they were', () => {
  expect(writeSteps(before, kinds)).toBe('2026-06-30 〔建设〕路基完成八成\n2026-09-30 完成一半')
  expect(readSteps(writeSteps(before, kinds), before, kinds)).toEqual(before)
})

test('a new line is a new milestone of its kind, another wording keeps the id, and a line without a day is none', () => {
  const steps = readSteps(
    '2026-06-30 〔建设〕路基全部完成\n\n2026-10-31 〔政策〕管养办法印发\n2026-12-31 通车',
    before,
    kinds,
  )
  expect(steps).toMatchObject([
    { id: 'm1', title: '路基全部完成', kind: 'construction', doneOn: '2026-06-25' },
    { title: '管养办法印发', kind: 'policy', doneOn: null },
    { title: '通车', kind: 'quarter', doneOn: null },
  ])
  expect(readSteps('年底 通车', before, kinds)).toBeNull()
  expect(readSteps('2026-12-31 〔庆典〕通车', before, kinds)).toBeNull()
})

test('another milestone of a day takes neither the id nor the day of the one that was there', () => {
  const lines = '2026-06-30 〔建设〕路基完成八成\n2026-06-30 〔政策〕管养办法印发'
  const [first, second] = readSteps(lines, before, kinds) ?? []
  expect(first).toEqual(before[0])
  expect(second).toMatchObject({ kind: 'policy', doneOn: null })
  expect(second?.id).not.toBe('m1')
  expect(readSteps('2026-06-30 〔政策〕管养办法印发', before, kinds)).toMatchObject([{ kind: 'policy', doneOn: null }])
  expect(readSteps('2026-06-30 〔建设〕桥梁合龙\n2026-06-30 〔建设〕路基完成八成', before, kinds)?.[1]).toEqual(
    before[0],
  )
})

test('the same step as another kind is the same and not done, and brackets of a title are words', () => {
  expect(readSteps('2026-06-30 〔投资〕路基完成八成', before, kinds)).toMatchObject([
    { id: 'm1', kind: 'investment', doneOn: null },
  ])
  const titled = [{ ...before[1], title: '〔2026〕3号通知印发' }]
  expect(readSteps(writeSteps(titled, kinds), titled, kinds)).toEqual(titled)
  expect(readSteps('2026-10-31 〔2026〕4号通知印发', titled, kinds)).toMatchObject([{ title: '〔2026〕4号通知印发' }])
})
