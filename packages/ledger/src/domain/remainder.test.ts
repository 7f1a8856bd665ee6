import { expect, test } from 'vitest'
import { exampleText, makeReading } from '../../test/support/make-reading.ts'
import { listReviewItems, planSpans, remainderOf } from './remainder.ts'

const reading = makeReading(exampleText)
const items = listReviewItems(reading)
const decided = items.map(({ kind, anchor }) => ({ kind, current: anchor }))

test('what must be decided: remainder, the plan’s commitments and targets, and no heading sentence', () => {
  expect(items.map(({ kind, anchor }) => `${kind} ${anchor.quote}`)).toEqual([
    'remainder-number 甲7',
    'remainder-clause 办好老年食堂',
    'commitment 新建学校3所',
    'commitment 改造道路12公里',
    'commitment 建设鹊桥、石门等5个水厂',
    'target 地区生产总值增长6%',
  ])
})

test('everything is open at first, and nothing once all is decided', () => {
  expect(remainderOf(reading, [])).toEqual({
    numbers: { total: 2, placed: 1, open: 1 },
    clauses: { total: 1, open: 1 },
    findings: { total: 4, open: 4 },
    headings: { total: 0, open: 0 },
    complete: false,
  })
  expect(remainderOf(reading, decided)).toMatchObject({ numbers: { open: 0 }, findings: { open: 0 }, complete: true })
})

test('each decision closes one thing, and an orphan or another kind closes none', () => {
  for (const left of decided) {
    expect(
      remainderOf(
        reading,
        decided.filter((entry) => entry !== left),
      ).complete,
    ).toBe(false)
    const orphan = decided.map((entry) => (entry === left ? { ...entry, current: null } : entry))
    expect(remainderOf(reading, orphan).complete).toBe(false)
    const other = decided.map((entry) => (entry === left ? { ...entry, kind: 'rank' as const } : entry))
    expect(remainderOf(reading, other).complete).toBe(false)
  }
})

test('a heading without body must be excused', () => {
  const missing = makeReading(exampleText, { missing: ['二、2026年工作安排'] })
  expect(remainderOf(missing, []).headings).toEqual({ total: 1, open: 1 })
})

test('targets outside the plan are not asked for; a document that is all plan has no outside', () => {
  const plan = { targets: [{ subject: '总产值', quantity: '5%', amount: '5', unit: 'percent' }] }
  const review = '回顾\n总产值增长5%。\n二、安排\n新建学校。'
  expect(listReviewItems(makeReading(review, plan))).toEqual([])
  const list = makeReading('清单\n总产值增长5%。', { ...plan, kind: 'livelihood-list' })
  expect(planSpans(list)).toEqual([{ start: 0, end: list.document.text.length }])
  expect(listReviewItems(list)).toHaveLength(1)
})
