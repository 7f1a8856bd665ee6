import { compareExact, type Exact, isDecimal, minus, over, readExact, times, wholeExact } from './exact.ts'
import { monthsOf, yearOf } from './period.ts'
import type { ItemTarget } from './work-item.ts'

/** A figure of a period: what has come together since the year's beginning, or how it stands at the period's end. */
export interface PeriodFigure {
  readonly period: string
  /** Exact decimal; null where only the growth is told, as districts do for value added. */
  readonly amount: string | null
  /** Growth in percent as it was stated. */
  readonly growth: string | null
}

/** How far a figure is from its target. `gap` is in percentage points, below zero when it falls short. */
export interface TargetJudgement {
  readonly basis: 'schedule' | 'growth' | 'level'
  readonly gap: Exact
  readonly completion: Exact | null
  readonly expected: Exact | null
  readonly actual: Exact
  readonly aim: Exact
  /** What the figure had to be for a gap of zero. */
  readonly needed: Exact
}

const hundred = wholeExact(100)
const toExact = (text: string | null): Exact | null => (text !== null && isDecimal(text) ? readExact(text) : null)

/** Better is lower: the gap is turned round, so that below zero is always what falls short. */
function gapOf(actual: Exact, aim: Exact, polarity: 'up' | 'down'): Exact {
  return polarity === 'up' ? minus(actual, aim) : minus(aim, actual)
}

/**
 * Share of a year's target that a period calls for, in percent: months gone by of twelve, or of the months until a deadline
 * that lies within the year.
 * @example roundExact(shareUntil('2025-03', '2025-09-30'), 1) // '33.3'
 */
export function shareUntil(period: string, deadline: string | null): Exact {
  const within = deadline !== null && yearOf(deadline.slice(0, 4)) === yearOf(period)
  const months = within ? Number(deadline.slice(5, 7)) : 12
  return over(wholeExact(Math.min(monthsOf(period), months) * 100), wholeExact(months)) ?? hundred
}

function judgeGrowth(figure: PeriodFigure, aim: Exact, polarity: 'up' | 'down'): TargetJudgement | null {
  const actual = toExact(figure.growth)
  if (actual === null) return null
  const gap = gapOf(actual, aim, polarity)
  return { basis: 'growth', gap, completion: null, expected: null, actual, aim, needed: aim }
}

/** None at all (零事故): held, or missed wholly; nothing can be divided by it. */
function judgeNone(actual: Exact, aim: Exact, polarity: 'up' | 'down'): TargetJudgement {
  const order = compareExact(gapOf(actual, aim, polarity), wholeExact(0))
  const gap = wholeExact(100 * Math.sign(order))
  return { basis: 'level', gap, completion: null, expected: null, actual, aim, needed: aim }
}

function judgeLevel(actual: Exact, aim: Exact, target: ItemTarget): TargetJudgement {
  const gap = gapOf(actual, aim, target.polarity)
  const size = aim.top < 0n ? { ...aim, top: -aim.top } : aim
  const told = target.unit === '%' ? gap : over(times(gap, hundred), size)
  if (told === null) return judgeNone(actual, aim, target.polarity)
  return { basis: 'level', gap: told, completion: null, expected: null, actual, aim, needed: aim }
}

function judgeSchedule(
  actual: Exact,
  aim: Exact,
  target: ItemTarget,
  { period, deadline }: { readonly period: string; readonly deadline: string | null },
): TargetJudgement {
  const completion = over(times(actual, hundred), aim)
  if (completion === null) return judgeNone(actual, aim, target.polarity)
  // Less is better: a year's ceiling is no schedule to fill. Held is held, passed is passed.
  if (target.polarity === 'down') {
    const gap = minus(hundred, completion)
    return { basis: 'level', gap, completion, expected: null, actual, aim, needed: aim }
  }
  const expected = shareUntil(period, deadline)
  const needed = over(times(aim, expected), hundred) ?? aim
  return { basis: 'schedule', gap: minus(completion, expected), completion, expected, actual, aim, needed }
}

/**
 * How far a figure is from what its target calls for by the period's end: growth in percentage points and never as a ratio,
 * amounts by schedule, levels and ratios against the level, turned round where less is better. A relative target is held
 * against the other series, an assigned one against the number that has come. Null while something for it is not known.
 * @param reference The other series' figure of the same period, for relative targets.
 * @example judgeTarget(growthTarget('7'), { period: '2025-Q3', amount: null, growth: '6.1' }, null, null)?.gap // −0.9
 */
export function judgeTarget(
  target: ItemTarget,
  figure: PeriodFigure,
  deadline: string | null,
  reference: PeriodFigure | null,
): TargetJudgement | null {
  const { shape, polarity } = target
  if (shape === 'relative') {
    const [own, other] = [toExact(figure.growth), toExact(reference?.growth ?? null)]
    if (own !== null && other !== null) return judgeGrowth(figure, other, polarity)
    const [amount, level] = [toExact(figure.amount), toExact(reference?.amount ?? null)]
    return amount !== null && level !== null ? judgeLevel(amount, level, target) : null
  }
  const aim = toExact(target.amount)
  if (aim === null) return null
  if (shape === 'growth') return judgeGrowth(figure, aim, polarity)
  const actual = toExact(figure.amount)
  if (actual === null) return null
  if (shape === 'count' || (shape === 'assigned' && target.unit !== '%')) {
    return judgeSchedule(actual, aim, target, { period: figure.period, deadline })
  }
  return judgeLevel(actual, aim, target)
}

/** What is still to be done each month until the year's end. */
export interface RequiredPace {
  /** Amount that is missing, in the target's unit; zero when it has been reached. */
  readonly left: Exact
  readonly months: number
  /** Null in December: there is no month left to do it in. */
  readonly perMonth: Exact | null
}

/**
 * Pace for the rest of the year towards an amount (后N月须).
 * @example requiredPace(readExact('405.34'), readExact('297'), '2024-09')?.months // 3
 */
export function requiredPace(aim: Exact, actual: Exact, period: string): RequiredPace {
  const missing = minus(aim, actual)
  const left = compareExact(missing, wholeExact(0)) > 0 ? missing : wholeExact(0)
  const months = 12 - monthsOf(period)
  return { left, months, perMonth: over(left, wholeExact(months)) }
}

/**
 * Growth that the rest of the year must reach for a nominal growth target: [last year × (1 + g) − so far] ÷ last year's rest
 * − 1, in percent. Only where growth is measured at current prices: a real rate gives no amount.
 * @returns null for a card whose growth is not nominal, and where last year's rest is not known or is nothing
 * @example requiredGrowth({ growth: 'nominal', aim: '10', lastYear: '100', lastYearSoFar: '50', soFar: '52' })
 */
export function requiredGrowth(facts: {
  readonly growth: 'real' | 'nominal' | 'count'
  readonly aim: string
  readonly lastYear: string
  readonly lastYearSoFar: string
  readonly soFar: string
}): Exact | null {
  if (facts.growth !== 'nominal') return null
  const [aim, year, before, now] = [facts.aim, facts.lastYear, facts.lastYearSoFar, facts.soFar].map(toExact)
  if (!aim || !year || !before || !now) return null
  const amount = over(times(year, { top: aim.top + 100n * aim.bottom, bottom: aim.bottom }), hundred)
  const rest = minus(year, before)
  if (amount === null || compareExact(rest, wholeExact(0)) <= 0) return null
  const ratio = over(times(minus(amount, now), hundred), rest)
  return ratio && minus(ratio, hundred)
}
