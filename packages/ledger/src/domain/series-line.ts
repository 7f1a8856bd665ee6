import { isDecimal, minus, over, readExact, roundExact, times, wholeExact, writeExact } from './exact.ts'
import { requiredGrowth } from './judge-target.ts'
import type { Observation } from './observation.ts'
import { endOf, yearBefore } from './period.ts'
import type { IndicatorSeries } from './progress.ts'
import { standingValues } from './standing-values.ts'

/** A period of a series: its values in three aspects, what it is compared with, and the growth that comes out. */
export interface SeriesPoint {
  readonly period: string
  readonly stated: Observation | null
  readonly reported: Observation | null
  readonly verified: Observation | null
  /** Same period last year: as kept for this period, else as it was published then. */
  readonly base: string | null
  readonly baseFrom: 'kept' | 'published' | null
  /** Growth recomputed from amount and base, percent to one place; only where growth is measured at current prices. */
  readonly recomputed: string | null
  /** Growth as it was stated. */
  readonly growth: string | null
}

/** The newest value of a period in an aspect; later revisions stand behind earlier ones. */
function newest(values: readonly Observation[], period: string, aspect: Observation['aspect']): Observation | null {
  return values.filter((one) => one.period === period && one.aspect === aspect).at(-1) ?? null
}

/** Growth in percent of an amount over its base. @example growthOf('467.55', '425.05') */
function growthOf(amount: string, base: string): string | null {
  if (!isDecimal(amount) || !isDecimal(base)) return null
  const ratio = over(times(minus(readExact(amount), readExact(base)), wholeExact(100)), readExact(base))
  return ratio && roundExact(ratio, 1)
}

/**
 * A series by period, each compared with the same period of the year before. Growth is recomputed where it is nominal; a real
 * rate stays as it was stated, since amounts at current prices do not give it.
 * @param said Oldest revision first within a period; a period of which everything was withdrawn is none.
 * @example listSeriesPoints(series, values).at(-1)?.recomputed // '6.1'
 */
export function listSeriesPoints(
  { growth }: Pick<IndicatorSeries, 'growth'>,
  said: readonly Observation[],
): SeriesPoint[] {
  const values = standingValues(said)
  const periods = [...new Set(values.map(({ period }) => period))].sort((a, b) =>
    endOf(a) === endOf(b) ? (a < b ? -1 : 1) : endOf(a) < endOf(b) ? -1 : 1,
  )
  return periods.map((period): SeriesPoint => {
    const stated = newest(values, period, 'stated')
    const reported = newest(values, period, 'reported')
    const verified = newest(values, period, 'verified')
    const one = verified ?? reported ?? stated
    const before = yearBefore(period)
    const published = newest(values, before, 'verified') ?? newest(values, before, 'reported')
    const base = one?.base ?? published?.amount ?? null
    const baseFrom = one?.base != null ? 'kept' : base === null ? null : 'published'
    const nominal = growth !== 'real' && one?.amount != null && base !== null
    const recomputed = nominal ? growthOf(one.amount ?? '', base) : null
    return { period, stated, reported, verified, base, baseFrom, recomputed, growth: one?.growth ?? null }
  })
}

/** Growth the rest of the year must reach for a nominal target, percent to one place; null where it cannot be told. */
export function paceOf(
  { growth }: Pick<IndicatorSeries, 'growth'>,
  points: readonly SeriesPoint[],
  target: { readonly year: number; readonly growth: string },
): { readonly period: string; readonly growth: string } | null {
  const last = points.findLast(({ period, reported }) => period.startsWith(String(target.year)) && reported !== null)
  const end = points.find(({ period }) => endOf(period) === `${target.year - 1}-12-31`)
  const amount = (last?.verified ?? last?.reported)?.amount
  const whole = (end?.verified ?? end?.reported)?.amount
  if (!last || !amount || !whole || last.base === null) return null
  const needed = requiredGrowth({
    growth,
    aim: target.growth,
    lastYear: whole,
    lastYearSoFar: last.base,
    soFar: amount,
  })
  return needed && { period: last.period, growth: writeExact(needed, 1) }
}
