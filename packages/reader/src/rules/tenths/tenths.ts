import { boundAround, readAmount } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { tokenFrom } from '../../engine/look.ts'
import { partAcross } from '../../engine/part.ts'
import { Kind } from '../../engine/token.ts'
import { chineseDigit } from '../../numbers/chinese-numeral.ts'
import { formatDecimal, shiftDecimal } from '../../numbers/decimal.ts'

/** Tenths (成): 三成 is 30%, 六成五 is 65%. */
export const tenths: NumberRule = {
  name: 'tenths',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const amount = readAmount(scan, at)
    if (scan.kind[at - 1] === Kind.letters || amount?.unit?.id !== 'tenth' || amount.exponent > 0) return null
    const value = formatDecimal(shiftDecimal(amount.value, 1))
    if (value.length > 3) return null
    const half =
      scan.kind[amount.next] === Kind.numeral
        ? chineseDigit(scan.text.slice(scan.start[amount.next], scan.end[amount.next]))
        : undefined
    const around = boundAround(scan, amount)
    if (half !== undefined) {
      const end = scan.end[amount.next] as number
      const parts = [...amount.parts, partAcross(scan.text, amount.end, end, 'hundredths', String(half))]
      return {
        kind: 'quantity',
        start: amount.start,
        end,
        next: tokenFrom(scan, at, end),
        amount: `${value.slice(0, -1)}${half}`,
        unit: '%',
        bound: around.bound,
        parts,
      }
    }
    return {
      kind: 'quantity',
      start: amount.start,
      end: amount.end,
      next: amount.next,
      amount: value,
      unit: '%',
      bound: around.bound,
      parts: [...amount.parts, ...around.parts],
    }
  },
}
