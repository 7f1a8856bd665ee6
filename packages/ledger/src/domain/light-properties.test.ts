import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laws } from '../law/index.ts'
import { readExact, wholeExact } from './exact.ts'
import { judgeLight } from './judge-light.ts'
import { type Facts, lightStates, type NumberFact, numberFacts } from './light.ts'
import { itemKinds } from './work-item.ts'

const number = fc.option(
  fc.oneof(
    fc.integer({ min: -400, max: 400 }).map(wholeExact),
    fc.constantFrom('-10', '-30', '-5', '0').map(readExact),
  ),
)
const facts: fc.Arbitrary<Facts> = fc.record({
  words: fc.record({
    itemState: fc.constantFrom('draft', 'issued', 'closed-out', 'dropped', 'merged'),
    kind: fc.constantFrom(...itemKinds),
    aims: fc.constantFrom('figure', 'none'),
    basis: fc.constantFrom('schedule', 'growth', 'level', 'milestones', 'none'),
    value: fc.constantFrom('known', 'none'),
    awaits: fc.constantFrom('nothing', 'document', 'series'),
  }),
  numbers: fc.record(
    Object.fromEntries(Object.keys(numberFacts).map((name) => [name, number])) as Record<NumberFact, typeof number>,
  ),
})

test.each(laws.map((law) => [law.id, law] as const))(
  '%s: whatever is known, exactly one rule decides, and it is told',
  (_, law) => {
    fc.assert(
      fc.property(facts, (given) => {
        const { state, rule, why } = judgeLight(given, law)
        expect(lightStates).toContain(state)
        const matched = why.filter((one) => one.matched)
        expect(matched.map((one) => [one.rule, one.state])).toEqual([[rule, state]])
        expect(why.filter(({ asked }) => asked).at(-1)?.rule).toBe(rule)
        for (const one of why.filter(({ asked, matched: its }) => asked && !its)) {
          expect(one.tests.some(({ held }) => held !== true)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  },
)

test.each(laws.map((law) => [law.id, law] as const))('%s: a higher figure never has the worse light', (_, law) => {
  const order = ['far-behind', 'behind', 'slightly-behind', 'on-schedule', 'ahead']
  const gap = fc.integer({ min: -10_000, max: 10_000 }).map((value) => readExact(String(value / 100)))
  const none = Object.fromEntries(Object.keys(numberFacts).map((name) => [name, null])) as Facts['numbers']
  const words: Facts['words'] = {
    itemState: 'issued',
    kind: 'quantified',
    aims: 'figure',
    basis: 'schedule',
    value: 'known',
    awaits: 'nothing',
  }
  fc.assert(
    fc.property(gap, gap, fc.constantFrom('scheduleGap', 'growthGap', 'levelGap'), (a, b, name) => {
      const rank = (value: typeof a) => {
        const { state } = judgeLight({ words, numbers: { ...none, [name]: value } }, law)
        return order.indexOf(state)
      }
      const [low, high] = a.top * b.bottom <= b.top * a.bottom ? [a, b] : [b, a]
      expect(rank(low)).toBeGreaterThanOrEqual(0)
      expect(rank(low)).toBeLessThanOrEqual(rank(high))
    }),
    { numRuns: 300 },
  )
})

test('every rule compares with numbers of its set, and the last one asks nothing', () => {
  for (const { id, rules, thresholds } of laws) {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
    expect(rules.at(-1)?.when).toEqual([])
    const named = rules.flatMap(({ when }) => when.flatMap((one) => ('threshold' in one ? [one.threshold] : [])))
    for (const name of named) expect(thresholds[name], `${id} ${name}`).toBeDefined()
    for (const { value, source } of Object.values(thresholds)) {
      readExact(value)
      expect(source.words).not.toBe('')
    }
  }
})
