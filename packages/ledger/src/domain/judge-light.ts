import { compareExact, readExact, writeExact } from './exact.ts'
import {
  type Comparison,
  type Facts,
  type LightRules,
  type LightState,
  type LightTest,
  type NumberFact,
  type NumberUsed,
  numberFacts,
  type RuleTold,
  type TestTold,
} from './light.ts'

function holds(order: number, op: Comparison): boolean {
  if (op === 'below') return order < 0
  if (op === 'at-most') return order <= 0
  return op === 'at-least' ? order >= 0 : order > 0
}

/** Places a number is told with; it is judged exact. */
const places = 2

function tryTest(test: LightTest, { words, numbers }: Facts, thresholds: LightRules['thresholds']): TestTold {
  if ('is' in test) {
    const value = words[test.fact]
    return { fact: test.fact, op: 'is', against: test.is.join('|'), value, unit: 'word', held: test.is.includes(value) }
  }
  const { fact, op, threshold } = test
  const against = thresholds[threshold]
  if (!against) throw new RangeError(`Cannot judge: there is no threshold ${threshold}`)
  const number = numbers[fact]
  const held = number === null ? null : holds(compareExact(number, readExact(against.value)), op)
  const value = number === null ? null : writeExact(number, places)
  return { fact, op, against: against.value, value, unit: numberFacts[fact], held }
}

/** The rule that decided, the numbers that are known, and all rules top to bottom with how each came out. */
export interface Judgement {
  readonly state: LightState
  readonly rule: string
  readonly numbers: readonly NumberUsed[]
  readonly why: readonly RuleTold[]
}

/**
 * Judges an item by a place's rules: the first whose tests all hold decides. Rules below it are told too, as not asked.
 * @throws RangeError when a rule names a threshold that is not there, or no rule matches: the last one of a set always does
 * @example judgeLight(facts, law).state // 'behind'
 */
export function judgeLight(facts: Facts, { rules, thresholds }: LightRules): Judgement {
  const why: RuleTold[] = []
  let decided: RuleTold | null = null
  for (const { id, state, words, when } of rules) {
    const tests = when.map((test) => tryTest(test, facts, thresholds))
    const asked = decided === null
    const told: RuleTold = { rule: id, state, words, asked, tests, matched: asked && tests.every(({ held }) => held) }
    if (told.matched) decided = told
    why.push(told)
  }
  if (decided === null) throw new RangeError('Cannot judge: no rule matches')
  const numbers = (Object.keys(numberFacts) as NumberFact[]).flatMap((name): NumberUsed[] => {
    const value = facts.numbers[name]
    return value === null ? [] : [{ name, value: writeExact(value, places), unit: numberFacts[name] }]
  })
  return { state: decided.state, rule: decided.rule, numbers, why }
}
