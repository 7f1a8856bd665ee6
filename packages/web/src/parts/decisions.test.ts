import { expect, test } from 'vitest'
import { sampleReading } from '../examples/sample-reading.ts'
import { sampleDecisions } from '../examples/sample-views.ts'
import { listFindings } from '../model/list-findings.ts'
import { listReviewItems } from '../model/review-queue.ts'
import { decisionsFor } from '../pages/review/decisions-for.ts'
import { filterItems, findNextOpen, readFilter } from '../pages/review/review-filter.ts'
import { listCorrectable, readCorrection } from './correctable-fields.ts'
import { describeFinding } from './describe-finding.ts'

const items = listReviewItems(listFindings(sampleReading, sampleDecisions))
const named = (quote: string) => {
  const item = items.find((one) => one.lead.anchor.quote === quote)
  if (item === undefined) throw new Error(`no item ${quote}`)
  return item
}

test('accepting a promise accepts the open targets in it and names the versions that were seen', () => {
  const decisions = decisionsFor([named('改造老旧小区9个'), named('新改建农村公路36公里')], { verdict: 'accept' })
  expect(decisions.map((one) => [one.kind, one.anchor.quote, one.expectedVersion])).toEqual([
    ['commitment', '改造老旧小区9个', 0],
    ['target', '老旧小区9个', 0],
    ['commitment', '新改建农村公路36公里', 1],
  ])
  const rejected = decisionsFor([named('新改建农村公路36公里')], { verdict: 'reject', reason: '重复表述' })
  expect(rejected.map((one) => [one.kind, one.verdict, one.expectedVersion])).toEqual([
    ['commitment', 'reject', 1],
    ['target', 'reject', 1],
  ])
})

test('correcting a promise leaves decided targets alone and accepts the open ones', () => {
  const correction = { verb: '改建' }
  const open = decisionsFor([named('改造老旧小区9个')], { verdict: 'correct', reason: '按原文', correction })
  expect(open.map((one) => [one.verdict, one.reason, one.correction])).toEqual([
    ['correct', '按原文', correction],
    ['accept', undefined, undefined],
  ])
  expect(
    decisionsFor([named('新改建农村公路36公里')], { verdict: 'correct', reason: '按原文', correction }),
  ).toHaveLength(1)
})

test('only what was changed is a correction; lists are split at their marks', () => {
  const fields = listCorrectable(named('加快建设松漆公路、澜岫大道东延等12个重点交通项目').lead, sampleReading)
  expect(fields.map((field) => field.value)).toEqual(['加快建设', '松漆公路、澜岫大道东延'])
  expect(readCorrection(fields, {})).toBeNull()
  expect(readCorrection(fields, { verb: ' 加快建设 ' })).toBeNull()
  expect(readCorrection(fields, { objects: '松漆公路、 澜岫大道，鹭洲桥' })).toEqual({
    objects: ['松漆公路', '澜岫大道', '鹭洲桥'],
  })
  const goal = listCorrectable(named('地区生产总值增长5.5%').lead, sampleReading)
  expect(readCorrection(goal, { amount: '', comparator: 'at-least' })).toEqual({ amount: null, comparator: 'at-least' })
})

test('the next open item goes round once and never stays', () => {
  expect(findNextOpen(items, named('改造老旧小区9个').id)?.lead.anchor.quote).toBe('新增公办幼儿园学位1200个')
  const headings = filterItems(items, readFilter('missing-heading'))
  expect(findNextOpen(headings, headings[1]?.id ?? null)).toBeNull()
  expect(readFilter('quantity')).toBeNull()
  expect(findNextOpen([], null)).toBeNull()
})

test('what a finding means is said in both languages with the same number of lines', () => {
  for (const finding of listFindings(sampleReading, [])) {
    const [zh, en] = (['zh', 'en'] as const).map((language) => describeFinding(finding, sampleReading, language))
    expect(zh?.length).toBe(en?.length)
    expect(zh?.length).toBeGreaterThan(0)
    expect(zh?.every((line) => line.label !== '')).toBe(true)
  }
})
