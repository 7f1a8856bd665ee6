const digits = '零一二三四五六七八九'

/** A count in Chinese numerals as headings have it, up to 99. @example chineseNumber(21) // '二十一' */
export function chineseNumber(count: number): string {
  const tens = Math.floor(count / 10)
  const ones = count % 10
  const end = ones === 0 && tens > 0 ? '' : (digits[ones] ?? '')
  return tens === 0 ? end : `${tens === 1 ? '' : digits[tens]}十${end}`
}
