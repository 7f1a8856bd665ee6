/**
 * A plain date as a document writes it (GB/T 9704-2012, 7.3.5.4): the year in full, no zero before month and day.
 * @example chineseDate('2026-03-05') // '2026年3月5日'
 */
export function chineseDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

/**
 * Number of a document (发文字号; GB/T 9704-2012, 7.2.5): the year in hexagonal brackets, no zero before the number, no 第.
 * A number that is not given yet (null) leaves its room.
 * @example documentNumber('云岫府办发', 2026, 1) // '云岫府办发〔2026〕1号'
 */
export function documentNumber(mark: string, year: number, number: number | null): string {
  return `${mark}〔${year}〕${number ?? '　'}号`
}
