/**
 * The plain date of an instant where the places are: China has one time, UTC+8, and no summer time since 1991.
 * @example placeDate('2026-02-03T17:00:00.000Z') // '2026-02-04'
 */
export function placeDate(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10)
}
