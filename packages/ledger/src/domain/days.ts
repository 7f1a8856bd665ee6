const length = 86_400_000

/** A day so many days later, or earlier. @example addDays('2024-02-28', 2) // '2024-03-01' */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + count * length).toISOString().slice(0, 10)
}

/** Calendar days from one day to another; negative when it lies before. @example daysBetween('2025-03-31', '2025-04-02') // 2 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / length)
}

/** Whole months from one day to another, never negative. @example monthsBetween('2025-03-31', '2025-06-30') // 2 */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [new Date(`${from}T00:00:00.000Z`), new Date(`${to}T00:00:00.000Z`)]
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
  return Math.max(0, b.getUTCDate() < a.getUTCDate() ? months - 1 : months)
}
