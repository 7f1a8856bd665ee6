const two = (value: number) => String(value).padStart(2, '0')

/** An instant as the reader's own clock shows it, for tables. @example formatInstant('2026-03-25T01:02:03Z') // '2026-03-25 09:02' in Beijing */
export function formatInstant(instant: string): string {
  const at = new Date(instant)
  return `${formatDay(instant)} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The day of an instant by the reader's own clock. @example formatDay('2026-03-25T01:02:03Z') // '2026-03-25' */
export function formatDay(instant: string): string {
  const at = new Date(instant)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
