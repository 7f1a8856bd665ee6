import type { MonthSheet } from '@gangmu/ledger'
import { expect, test } from 'vitest'
import { readSheetRow, sheetRow } from './sheet-rows.ts'

const milestones = [
  { id: 'm1', title: '完成招标；签订合同', kind: 'construction', due: '2026-03-31', doneOn: null },
  { id: 'm2', title: '开工', kind: 'construction', due: '2026-06-30', doneOn: null },
]
const done = { id: 'm1', on: '2026-03-20' }
const body = { words: null, nothingNew: false, figure: null, milestonesDone: [done], obstacle: null, evidence: [] }
const row = {
  item: { id: 'item', number: 1, title: '改造石门水厂', target: null, milestones },
  period: '2026-03',
  due: '2026-04-05',
  entry: { version: 1, state: 'saved', body, returnedWords: null },
  held: { owned: null, previous: null, base: null, reported: null },
} as unknown as MonthSheet['rows'][number]

test('milestones that came back as they went out are kept, whatever marks their titles have', () => {
  const cells = { ...sheetRow(row), words: '已完成招标' }
  expect(readSheetRow(row, cells, '2026-04-01')).toEqual({ ...body, words: '已完成招标' })
})

test('milestones that were changed are read; one that is none of the item’s is told', () => {
  const read = (milestones: string) => readSheetRow(row, { ...sheetRow(row), milestones }, '2026-04-01')
  expect(read('开工 2026-04-01')).toMatchObject({ milestonesDone: [{ id: 'm2', on: '2026-04-01' }] })
  expect(read('竣工 2026-04-01')).toEqual({ column: 'milestones' })
})
