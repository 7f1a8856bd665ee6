import { expect, test } from 'vitest'
import { minus, over, readExact, roundExact, times, wholeExact, writeExact } from './exact.ts'
import { judgeTarget, type PeriodFigure, requiredGrowth, requiredPace, shareUntil } from './judge-target.ts'
import type { ItemTarget } from './work-item.ts'

const target = (given: Partial<ItemTarget>): ItemTarget => ({
  subject: '测试指标',
  shape: 'count',
  amount: '100',
  upper: null,
  unit: '个',
  comparator: 'equal',
  reference: null,
  nature: null,
  polarity: 'up',
  ...given,
})
const figure = (period: string, amount: string | null, growth: string | null = null): PeriodFigure => ({
  period,
  amount,
  growth,
})
const gap = (
  given: Partial<ItemTarget>,
  of: PeriodFigure,
  { deadline = null, reference = null }: { deadline?: string | null; reference?: PeriodFigure | null } = {},
) => {
  const judged = judgeTarget(target(given), of, deadline, reference)
  return judged && `${judged.basis} ${writeExact(judged.gap, 2)}`
}

test('growth is 0.9 percentage points below its target and is never divided by it', () => {
  const judged = judgeTarget(
    target({ shape: 'growth', amount: '7', unit: '%' }),
    figure('2019-Q3', null, '6.1'),
    null,
    null,
  )
  expect(judged).toMatchObject({ basis: 'growth', completion: null })
  expect(writeExact(judged!.gap)).toBe('-0.9')
})

test('53.3 % of the year’s target after nine months is 21.7 percentage points below', () => {
  expect(gap({ amount: '1000' }, figure('2019-Q3', '533'))).toBe('schedule -21.7')
})

test('81.8 % after three quarters is 6.8 points ahead, 30.90 % after one is 5.90', () => {
  expect(gap({ amount: '1000' }, figure('2023-Q3', '818'))).toBe('schedule 6.8')
  expect(gap({ amount: '10000' }, figure('2021-Q1', '3090'))).toBe('schedule 5.9')
})

test('297 of 405.34 is 73.27 %, and 57 of 67 started is 85.07 %', () => {
  const judged = judgeTarget(target({ amount: '405.34', unit: '亿元' }), figure('2024-Q3', '297'), null, null)
  expect(roundExact(judged!.completion!, 2)).toBe('73.27')
  expect(roundExact(over(times(wholeExact(57), wholeExact(100)), wholeExact(67))!, 2)).toBe('85.07')
})

test('a gap is judged before it is rounded: 91.66 % after eleven months is below', () => {
  const judged = judgeTarget(target({ amount: '10000' }), figure('2020-11', '9166'), null, null)
  expect(judged!.gap.top < 0n).toBe(true)
  expect(roundExact(judged!.expected!, 1)).toBe('91.7')
})

test('the six shapes, and what each waits for', () => {
  expect(gap({ shape: 'ratio', amount: '48', unit: '%' }, figure('2025-H1', '47.2'))).toBe('level -0.8')
  expect(gap({ shape: 'level', amount: '35', unit: '微克/立方米', polarity: 'down' }, figure('2025-06', '33.6'))).toBe(
    'level 4',
  )
  expect(gap({ shape: 'ratio', amount: '5.5', unit: '%', polarity: 'down' }, figure('2025-06', '5.7'))).toBe(
    'level -0.2',
  )
  const relative = { shape: 'relative', amount: null, unit: '%', reference: '经济增长' } as const
  expect(gap(relative, figure('2025-H1', '25000', '5.4'))).toBeNull()
  expect(gap(relative, figure('2025-H1', '25000', '5.4'), { reference: figure('2025-H1', null, '5.8') })).toBe(
    'growth -0.4',
  )
  expect(gap(relative, figure('2025-H1', '25000'), { reference: figure('2025-H1', '20000') })).toBe('level 5000')
  expect(gap({ shape: 'assigned', amount: null, unit: null }, figure('2025-H1', '3'))).toBeNull()
  expect(gap({ shape: 'assigned', amount: '3', unit: '%', polarity: 'down' }, figure('2025', '2.8'))).toBe('level 0.2')
  expect(gap({ shape: 'growth', amount: '6', unit: '%' }, figure('2025-06', '90'))).toBeNull()
})

test('fewer accidents than the ceiling is ahead, one more is behind, at any month', () => {
  const ceiling = { amount: '20', polarity: 'down' } as const
  expect(gap(ceiling, figure('2025-11', '18'))).toBe('level 10')
  expect(gap(ceiling, figure('2025-02', '21'))).toBe('level -5')
})

test('a target of none is held or missed, and a level below zero falls short downwards', () => {
  const none = { amount: '0', unit: '起', polarity: 'down' } as const
  expect(gap(none, figure('2025-03', '0'))).toBe('level 0')
  expect(gap(none, figure('2025-03', '1'))).toBe('level -100')
  expect(gap({ ...none, shape: 'level' }, figure('2025', '2'))).toBe('level -100')
  expect(gap({ shape: 'level', amount: '-4' }, figure('2025', '-5'))).toBe('level -25')
})

test('a deadline within the year asks for more each month', () => {
  expect(roundExact(shareUntil('2025-03', '2025-09-30'), 1)).toBe('33.3')
  expect(roundExact(shareUntil('2025-11', '2025-09-30'), 1)).toBe('100.0')
  expect(roundExact(shareUntil('2025-03', '2026-03-31'), 1)).toBe('25.0')
  expect(gap({ amount: '12' }, figure('2025-06', '6'), { deadline: '2025-06-30' })).toBe('schedule -50')
})

test('the pace for the rest of the year is told for amounts and for nominal growth, never for real growth', () => {
  const pace = requiredPace(readExact('405.34'), readExact('297'), '2024-Q3')
  expect([writeExact(pace.left), pace.months, writeExact(pace.perMonth!, 2)]).toEqual(['108.34', 3, '36.11'])
  expect(requiredPace(readExact('10'), readExact('12'), '2024-12')).toMatchObject({ months: 0, perMonth: null })
  const facts = { aim: '10', lastYear: '100', lastYearSoFar: '50', soFar: '52' }
  expect(writeExact(requiredGrowth({ growth: 'nominal', ...facts })!)).toBe('16')
  expect(requiredGrowth({ growth: 'real', ...facts })).toBeNull()
  expect(requiredGrowth({ growth: 'nominal', ...facts, lastYearSoFar: '100' })).toBeNull()
})

test('what would have been enough makes the gap zero', () => {
  for (const amount of ['7', '533', '1000.01']) {
    const of = figure('2025-07', amount)
    const judged = judgeTarget(target({ amount: '1000' }), of, null, null)!
    const again = over(times(judged.needed, wholeExact(100)), judged.aim)!
    expect(minus(again, judged.expected!).top).toBe(0n)
  }
})
