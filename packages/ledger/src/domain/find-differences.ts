import { compareExact, readExact } from './exact.ts'
import type { Observation } from './observation.ts'
import { standingValues } from './standing-values.ts'

/** A period whose values were said differently by whoever stated, reported or verified them; null where nobody did. */
export interface Difference {
  readonly period: string
  readonly stated: Observation | null
  readonly reported: Observation | null
  readonly verified: Observation | null
}

const same = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : compareExact(readExact(one), readExact(other)) === 0

/** Whether two values say the same; 12.0 and 12 do, a level and a growth rate are not held against each other. */
function agree(one: Observation | null, other: Observation | null): boolean {
  if (one === null || other === null) return true
  const levels = one.amount === null || other.amount === null || same(one.amount, other.amount)
  const growth = one.growth === null || other.growth === null || same(one.growth, other.growth)
  return levels && growth
}

/**
 * Periods in which two of the three values differ, the newest last; of several values of an aspect the latest counts,
 * and one that was withdrawn differs from nothing.
 * @example findDifferences(history.observations)[0]?.verified?.amount // '7'
 */
export function findDifferences(observations: readonly Observation[]): readonly Difference[] {
  const periods = new Map<string, Partial<Record<Observation['aspect'], Observation>>>()
  for (const one of standingValues(observations))
    periods.set(one.period, { ...periods.get(one.period), [one.aspect]: one })
  return [...periods].flatMap(([period, { stated = null, reported = null, verified = null }]) =>
    agree(stated, reported) && agree(reported, verified) && agree(stated, verified)
      ? []
      : [{ period, stated, reported, verified }],
  )
}
