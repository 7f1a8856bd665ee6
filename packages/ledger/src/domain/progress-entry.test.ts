import { expect, test } from 'vitest'
import {
  approve,
  type EntryBody,
  emptyEntry,
  type FigureInput,
  type ProgressEntry,
  sendBack,
  submit,
  withdrawFigure,
} from './progress-entry.ts'

const figure: FigureInput = {
  amount: '3',
  unit: '公里',
  base: null,
  growth: null,
  figureState: 'flash',
  claimedOn: '2026-03-20',
}

/** An entry as the head of the unit approved it. */
function approved(body: Partial<EntryBody>): ProgressEntry {
  const saved: ProgressEntry = {
    item: 'roads',
    period: '2026-03',
    unit: 'water',
    state: 'saved',
    body: { ...emptyEntry, ...body },
    approved: null,
    returnedWords: null,
    unlocked: [],
    submittedOn: null,
    submittedBy: null,
    approvedBy: null,
    version: 1,
  }
  return approve(submit(saved, 'liaison', '2026-03-20', 1), 'head', 2)
}

test('handed in again with nothing but a figure that is withdrawn meanwhile, an entry is the unit’s again and not to be approved', () => {
  const again = submit(sendBack(approved({ figure }), '请附验收', 'evidence', 3), 'liaison', '2026-03-22', 4)
  const after = withdrawFigure(again, '重复统计')
  expect(after).toMatchObject({ state: 'returned', body: { figure: null }, returnedWords: '重复统计' })
  expect(() => approve(after, 'head', after.version)).toThrow(expect.objectContaining({ code: 'entry-state' }))
  expect(() => submit(after, 'liaison', '2026-03-23', after.version)).toThrow(
    expect.objectContaining({ code: 'entry-empty' }),
  )
})

test('handed in again with words beside the figure, it still answers and stays with the head', () => {
  const sent = sendBack(approved({ figure, words: '完成3公里' }), '请附验收', 'evidence', 3)
  const after = withdrawFigure(submit(sent, 'liaison', '2026-03-22', 4), '重复统计')
  expect(after).toMatchObject({ state: 'submitted', body: { figure: null, words: '完成3公里' } })
})

test('what the office asked for is still asked for once the figure is withdrawn', () => {
  const returned = (words: string) => sendBack(approved({ figure }), words, 'evidence', 3)
  expect(withdrawFigure(returned('请附验收'), '重复统计').returnedWords).toBe('请附验收；重复统计')
  expect(withdrawFigure(returned('请附验收。'), '重复统计').returnedWords).toBe('请附验收。重复统计')
})
