/**
 * A plain date as a document writes it (GB/T 9704-2012, 7.3.5.4): the year in full, no zero before month and day.
 * @example chineseDate('2026-03-05') // '2026年3月5日'
 */
export function chineseDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

/**
 * An instant as a document writes it, in the time its offset says; what is no instant stays as it is. The exact one stands in the
 * document's properties.
 * @example chineseTime('2026-03-05T09:05:00+08:00') // '2026年3月5日9时5分'
 */
export function chineseTime(at: string): string {
  const [date = '', time = ''] = at.split('T')
  const [hour = '', minute = ''] = time.split(':')
  return time === '' ? at : `${chineseDate(date)}${Number(hour)}时${minute === '00' ? '' : `${Number(minute)}分`}`
}

/**
 * Number of a document (发文字号; GB/T 9704-2012, 7.2.5): the year in hexagonal brackets, no zero before the number, no 第.
 * A number that is not given yet (null) leaves its room.
 * @example documentNumber('云岫府办发', 2026, 1) // '云岫府办发〔2026〕1号'
 */
export function documentNumber(mark: string, year: number, number: number | null): string {
  return `${mark}〔${year}〕${number ?? '　'}号`
}
