import { numberValue } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { skipSpaceAt, tokenFrom } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { Kind } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'

/** Decades and centuries (年代, 世纪): 九十年代, 21世纪. */
export const decade: NumberRule = {
  name: 'decade',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const { text } = scan
    const from = skipSpaceAt(text, scan.end[at] as number)
    if (text[from] !== '年' && text[from] !== '世') return null
    const words = text.startsWith('年代', from) ? '年代' : text.startsWith('世纪', from) ? '世纪' : null
    if (words === null) return null
    const value = numberValue(scan, at)
    if (value === null || value.scale > 0) return null
    const number = formatDecimal(value)
    const end = from + 2
    return {
      kind: 'date',
      start: scan.start[at] as number,
      end,
      next: tokenFrom(scan, at, end),
      value: words === '年代' ? `${number}s` : `C${number}`,
      parts: [partOf(scan, at, 'number', number)],
    }
  },
}
