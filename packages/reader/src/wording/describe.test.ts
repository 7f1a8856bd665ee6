import { expect, test } from 'vitest'
import { readReport } from '../read.ts'
import { ruleFolders } from '../rules/index.ts'
import { BOUNDS, CODES, COMPARATORS, KINDS } from './codes.ts'
import { describeCode, describeReason, describeRule } from './describe.ts'
import { REASONS, type Wording } from './reasons.ts'
import { RULES } from './rules.ts'

test('every rule has its wording, and every wording its rule', () => {
  expect(Object.keys(RULES).sort()).toEqual([...ruleFolders].sort())
})

test('wordings are complete in both languages', () => {
  for (const { zh, en } of [REASONS, RULES, BOUNDS, COMPARATORS, CODES, KINDS].flatMap((words) =>
    Object.values<Wording>(words),
  )) {
    expect(zh).toMatch(/^[^a-zA-Z]+$/)
    expect(en).toMatch(/^[ -~]+$/)
  }
})

test('reasons a reading gives are described', () => {
  const reading = readReport(
    '一、上年回顾\n（一）写好“三张清单”，落实《三十条》，抓好八大任务。开通15号线，建成一个中心，打造千亿级产业，五指山。一是共建一带一路[3]，第三方评估，十四届三次会议，世界500强，编码 77 及 五六七。\n二、今年安排\n我们面临挑战。天气晴朗。加快建设水厂。',
  )
  const whys = [...reading.names, ...reading.remainder.numbers, ...reading.remainder.clauses].map(({ why }) => why)
  expect(new Set(whys).size).toBeGreaterThan(8)
  for (const why of whys) expect(REASONS).toHaveProperty(why)
})

test('variants answer with their rule; what is unknown is shown as it is', () => {
  expect(describeRule('indicators/elided', 'en')).toBe('indicator and its figure')
  expect(describeRule('later-rule', 'zh')).toBe('later-rule')
  expect(describeReason('ordinal', 'zh')).toBe('序数')
  expect(describeReason('later-reason', 'en')).toBe('later-reason')
  expect(describeCode('yoy', 'zh')).toBe('同比')
  expect(describeCode('later-code', 'zh')).toBe('later-code')
})
