import { isDigitAt, isSpaceAt } from '@gangmu/text'

/**
 * The last year a title names (1949–2099, four digits before 年, spaces allowed), or null.
 * @example lastYear('过去五年及2025年工作回顾') // 2025
 */
export function lastYear(title: string): number | null {
  for (let at = title.lastIndexOf('年'); at >= 4; at = title.lastIndexOf('年', at - 1)) {
    let end = at
    while (isSpaceAt(title, end - 1)) end--
    const value = Number(title.slice(end - 4, end))
    if (value >= 1949 && value < 2100 && !isDigitAt(title, end - 5)) return value
  }
  return null
}
