import { describe, expect, test } from 'vitest'
import { findLaw, laws } from '../law/index.ts'
import type { Law } from '../law/law.ts'
import { listDueReports } from './cadence.ts'
import type { ItemHistory } from './item-history.ts'
import { lightStates } from './light.ts'
import { lightOn } from './light-on.ts'
import type { Observation } from './observation.ts'
import { countedLines, countVerdicts, rollUp, startRate } from './roll-up.ts'
import type { ItemTarget, Milestone, WorkItem } from './work-item.ts'

const law = (id: string): Law => findLaw(id)!
const [monthly] = law('default').cadences

const item = (given: Partial<WorkItem> = {}): WorkItem => ({
  id: 'item',
  year: 2025,
  commitment: 1,
  number: 1,
  part: 0,
  title: '新建充电桩1000个',
  kind: 'quantified',
  target: null,
  definition: null,
  deliverable: null,
  measures: null,
  deadline: '2025-12-31',
  deadlineWords: null,
  milestones: [],
  cadence: 'monthly',
  remarks: null,
  leader: null,
  duties: [],
  state: 'issued',
  version: 2,
  ...given,
})
const target = (given: Partial<ItemTarget> = {}): ItemTarget => ({
  subject: '充电桩',
  shape: 'count',
  amount: '1000',
  upper: null,
  unit: '个',
  comparator: 'equal',
  reference: null,
  nature: null,
  polarity: 'up',
  ...given,
})
const observed = (period: string, amount: string | null, given: Partial<Observation> = {}): Observation => ({
  id: `${period}-${given.aspect ?? 'reported'}`,
  subject: { kind: 'item', id: 'item' },
  period,
  aspect: 'reported',
  amount,
  unit: '个',
  base: null,
  growth: null,
  figureState: 'flash',
  definition: null,
  source: '牵头单位',
  author: 'liaison',
  at: `${period.slice(0, 4)}-01-20T01:00:00.000Z`,
  claimedOn: '2025-01-20',
  late: false,
  revises: null,
  ...given,
})
const history = (given: Partial<WorkItem>, more: Partial<ItemHistory> = {}): ItemHistory => ({
  versions: [{ item: item(given), effectiveOn: '2025-01-10', decision: null }],
  observations: [],
  reference: [],
  reports: [],
  dueReports: listDueReports(monthly!, 2025, given.kind ?? 'quantified'),
  ...more,
})
const start = (due: string, doneOn: string | null = null): Milestone => ({
  id: `start-${due}`,
  title: '开工',
  kind: 'construction',
  due,
  doneOn,
})
/** Everything has been reported until the day, so that only what is tested decides. */
const reported = [{ period: '2025', on: '2025-01-20' }]
const state = (of: ItemHistory, on: string, id = 'default') => lightOn(of, on, law(id))?.state
/** The light of a share of a target after nine months. */
const atNineMonths = (amount: string, id: string) =>
  state(
    history({ target: target({ amount: '10000' }) }, { observations: [observed('2025-Q3', amount)] }),
    '2025-10-08',
    id,
  )

describe('worked numbers of real bulletins', () => {
  test.each([
    ['7327', 'slightly-behind', '略低于序时'],
    ['6624', 'behind', '低于序时'],
    ['5170', 'far-behind', '明显低于序时'],
    ['8391', 'on-schedule', '达到序时'],
  ])('%s of 10000 against 75 %% is %s', (amount, light, words) => {
    expect(atNineMonths(amount, 'chongqing-type')).toBe(light)
    expect(law('chongqing-type').looks[light as 'behind'].words.zh).toBe(words)
  })

  test.each([
    ['7500', 'green'],
    ['6501', 'green'],
    ['6500', 'yellow'],
    ['4500', 'yellow'],
    ['4499', 'red'],
  ])('Yinchuan: %s of 10000 against 75 %% is %s', (amount, colour) => {
    const light = atNineMonths(amount, 'yinchuan-2025')!
    expect(law('yinchuan-2025').looks[light].colour).toBe(colour)
  })

  test('Yinchuan: due to start in March and not started is yellow until June, then red; started, it keeps its mark', () => {
    const of = history({ kind: 'key-project', milestones: [start('2025-03-31')] }, { reports: reported })
    const colour = (on: string) => law('yinchuan-2025').looks[state(of, on, 'yinchuan-2025')!].colour
    expect([colour('2025-04-01'), colour('2025-05-31'), colour('2025-06-01')]).toEqual(['yellow', 'yellow', 'red'])
    const begun = history(
      { kind: 'key-project', milestones: [start('2025-03-31', '2025-06-10')] },
      { reports: reported },
    )
    expect(lightOn(begun, '2025-06-12', law('yinchuan-2025'))).toMatchObject({
      state: 'on-schedule',
      lateMark: { since: '2025-04-01', days: 70, still: false },
    })
  })

  test('Yinchuan: money that was to be paid and was not is red', () => {
    const paid: Milestone = { id: 'p', title: '支付首期', kind: 'investment', due: '2025-04-30', doneOn: null }
    expect(state(history({ milestones: [paid] }, { reports: reported }), '2025-05-02', 'yinchuan-2025')).toBe(
      'far-behind',
    )
  })

  test('growth of 6.1 % against 7 % is below by 0.9 percentage points, and the number is told', () => {
    const of = history(
      { kind: 'economic-indicator', target: target({ shape: 'growth', amount: '7', unit: '%' }) },
      { observations: [observed('2025-Q3', null, { growth: '6.1' })] },
    )
    const light = lightOn(of, '2025-10-08', law('default'))!
    expect(light.state).toBe('slightly-behind')
    expect(light.numbers).toContainEqual({ name: 'growthGap', value: '-0.9', unit: 'points' })
    expect(light.turns).toMatchObject({ code: 'reach-growth', params: { needed: '7', actual: '6.1' } })
  })

  test('Jinzhai counts 222 contents in five verdicts', () => {
    const lights = [
      ...Array(17).fill('behind'),
      ...Array(10).fill('ahead'),
      ...Array(20).fill('done'),
      ...Array(4).fill('done-early'),
      ...Array(9).fill('standing'),
      ...Array(162).fill('on-schedule'),
    ]
    const counted = countVerdicts(rollUp(lights), law('jinzhai-2025').verdicts)
    expect(counted.map(({ words, count, share }) => `${words.zh}${count} ${share}`)).toEqual([
      '欠进度17 7.7',
      '超进度10 4.5',
      '已完成和提前完成24 10.8',
      '其它类9 4.1',
      '达进度162 73.0',
    ])
  })

  test('57 of 67 starts that were due are 85.07 %; one due later does not count', () => {
    const starts = Array.from({ length: 67 }, (_, index) => start('2025-06-30', index < 57 ? '2025-06-01' : null))
    expect(startRate([...starts, start('2025-12-31')], '2025-09-30')).toEqual({ started: 57, due: 67, rate: '85.07' })
  })
})

describe('every state', () => {
  const on = '2025-07-01'
  const figure = target()
  const good = { reports: reported }
  test.each<[string, ItemHistory, string]>([
    ['done', history({ state: 'closed-out', deadline: null }), on],
    ['done-early', history({ state: 'closed-out' }), on],
    ['ahead', history({ target: figure }, { observations: [observed('2025-06', '700')] }), on],
    ['on-schedule', history({ target: figure }, { observations: [observed('2025-06', '500')] }), on],
    ['slightly-behind', history({ target: figure }, { observations: [observed('2025-06', '499')] }), on],
    ['behind', history({ target: figure }, { observations: [observed('2025-06', '400')] }), on],
    ['far-behind', history({ target: figure }, { observations: [observed('2025-06', '200')] }), on],
    ['overdue', history({ deadline: '2025-06-30' }, good), on],
    ['due-soon', history({ deadline: '2025-07-16' }, good), on],
    ['not-due', history({ target: figure }), '2025-01-20'],
    ['no-data', history({ target: figure }), '2025-02-01'],
    ['stale', history({ target: figure }, { observations: [observed('2025-03', '400')] }), on],
    ['standing', history({ kind: 'standing' }, good), on],
    ['not-applicable', history({ state: 'dropped' }), on],
    ['waiting', history({ target: target({ shape: 'assigned', amount: null, unit: null }) }), on],
    ['waiting', history({ target: target({ shape: 'relative', amount: null, reference: '全市平均' }) }), on],
  ])('%s', (expected, of, day) => {
    expect(state(of, day)).toBe(expected)
  })

  test('none is left out', () => {
    expect(lightStates).toHaveLength(15)
    for (const { looks, verdicts } of laws) {
      expect(Object.keys(looks).sort()).toEqual([...lightStates].sort())
      expect(verdicts.flatMap(({ states }) => states).sort()).toEqual([...lightStates].sort())
    }
  })
})

test('before an item was there it has no light; before it is issued nothing is due', () => {
  const of = history({ state: 'draft' })
  expect(lightOn(of, '2025-01-09', law('default'))).toBeNull()
  expect(state(of, '2025-03-01')).toBe('not-due')
})

test('a figure that the report stated is no progress; a verified one counts before a reported one of the same period', () => {
  const observations = [
    observed('2025-06', '500', { aspect: 'stated' }),
    observed('2025-05', '420'),
    observed('2025-05', '300', { aspect: 'verified' }),
  ]
  const light = lightOn(history({ target: target() }, { observations }), '2025-06-20', law('default'))!
  expect(light.numbers).toContainEqual({ name: 'level', value: '300', unit: 'amount' })
})

test('why: every rule top to bottom, asked until one matched, with the numbers', () => {
  const of = history({ target: target() }, { observations: [observed('2025-06', '400')] })
  const { why, rule } = lightOn(of, '2025-07-01', law('default'))!
  expect(why.map((one) => one.rule)).toEqual(law('default').rules.map(({ id }) => id))
  expect(rule).toBe('schedule-behind')
  const at = why.findIndex(({ matched }) => matched)
  expect(why.slice(0, at + 1).every(({ asked }) => asked)).toBe(true)
  expect(why.slice(at + 1).some(({ asked, matched }) => asked || matched)).toBe(false)
  expect(why[at]?.tests).toEqual([
    { fact: 'scheduleGap', op: 'below', against: '-5', value: '-10', unit: 'points', held: true },
  ])
})

test('a deadline put off in time is no lateness; one that had passed is remembered after the close-out', () => {
  const versions = (extended: string, closed: string) => [
    { item: item({ deadline: '2025-06-30' }), effectiveOn: '2025-01-10', decision: null },
    { item: item({ deadline: '2025-09-30', version: 3 }), effectiveOn: extended, decision: 'd' },
    { item: item({ deadline: '2025-09-30', state: 'closed-out', version: 4 }), effectiveOn: closed, decision: null },
  ]
  const mark = (extended: string, closed: string) =>
    lightOn({ ...history({}), versions: versions(extended, closed) }, '2025-12-01', law('default'))?.lateMark
  expect(mark('2025-06-20', '2025-09-30')).toBeNull()
  expect(mark('2025-06-20', '2025-10-11')).toEqual({ since: '2025-10-01', days: 10, still: false })
})

test('last year’s value says nothing of this year’s target', () => {
  const target = { subject: '充电桩', shape: 'count', amount: '1000', upper: null, unit: '个' } as const
  const more = { comparator: 'equal', reference: null, nature: null, polarity: 'up' } as const
  const observations = [observed('2024-12', '990', { at: '2025-01-12T01:00:00.000Z' })]
  expect(state(history({ target: { ...target, ...more } }, { observations }), '2025-01-20')).toBe('not-due')
})

test('where a place works in two levels, an item that was divided is counted by its parts', () => {
  const lines = [
    { number: 1, part: 0 },
    { number: 1, part: 1 },
    { number: 1, part: 2 },
    { number: 2, part: 0 },
  ]
  expect(countedLines(lines, 1)).toHaveLength(4)
  expect(countedLines(lines, 2).map(({ number, part }) => `${number}.${part}`)).toEqual(['1.1', '1.2', '2.0'])
})
