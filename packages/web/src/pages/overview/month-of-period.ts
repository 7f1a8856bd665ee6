/**
 * The month in whose sheet a period is reported: the one it ends in.
 * @example monthOfPeriod('2026-Q1') // '2026-03'
 */
export function monthOfPeriod(period: string): string {
  const [year = '', part = '12'] = period.split('-')
  const month = part === 'H1' ? 6 : part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part)
  return `${year}-${String(month).padStart(2, '0')}`
}
