const inChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/**
 * The plain date of an instant where the places are.
 * @example placeDate('2026-02-03T17:00:00.000Z') // '2026-02-04'
 */
export function placeDate(instant: string): string {
  return inChina.format(new Date(instant))
}
