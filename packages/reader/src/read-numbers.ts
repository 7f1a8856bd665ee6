import { type Numbers, readNumbers as readTokens } from './engine/read-numbers.ts'
import { scan } from './engine/scan.ts'

export type { Numbers }

/**
 * The number half of a reading by itself: amounts, dates, ranks, names that hold numerals, and what is left over.
 * For those who need figures and no statements; the same findings as `readReport` gives.
 * @example readNumbers('增长6%以上。').quantities[0]?.amount // '6'
 */
export function readNumbers(text: string): Numbers {
  return readTokens(scan(text))
}
