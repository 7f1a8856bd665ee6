import type { ObservationView, SeriesDetailView } from '@gangmu/contract'

type Point = SeriesDetailView['points'][number]

/**
 * What was said of an item by period, the newest of each aspect; what was said before it stays in the record. One that was
 * withdrawn is shown as that, and neither base nor growth is taken from it.
 * @example pointsOf(progress.observations).at(-1)?.verified?.amount // '15'
 */
export function pointsOf(observations: readonly ObservationView[]): readonly Point[] {
  const periods = new Map<string, Partial<Record<ObservationView['aspect'], ObservationView>>>()
  for (const one of observations) periods.set(one.period, { ...periods.get(one.period), [one.aspect]: one })
  return [...periods].map(([period, { stated = null, reported = null, verified = null }]) => {
    const value = [verified, reported, stated].find((one) => one !== null && one.figureState !== 'withdrawn') ?? null
    return {
      period,
      stated,
      reported,
      verified,
      base: value?.base ?? null,
      baseFrom: value?.base == null ? null : 'kept',
      recomputed: null,
      growth: value?.growth ?? null,
    }
  })
}
