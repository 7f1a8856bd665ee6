/**
 * A plain date, `YYYY-MM-DD`, as the instant its day begins at Greenwich, or null where the text is no day of the calendar.
 * Spreadsheets count days from there whatever the time zone.
 * @example findDay('2026-02-30') // null
 */
export function findDay(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? null : day
}
