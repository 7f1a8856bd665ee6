import { boundAround, readAmount } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { Kind, wordOf } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'

/** Doublings (翻番): 翻一番 is one 番, 翻两番 two. Without 翻 before it a 番 is none (一番事业). */
export const doubling: NumberRule = {
  name: 'doubling',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const amount = readAmount(scan, at)
    if (amount?.unit?.id !== 'doubling') return null
    let previous = at - 1
    if (scan.kind[previous] === Kind.space || scan.kind[previous] === Kind.before) previous--
    if (wordOf(scan, previous)?.id !== 'times-fold') {
      return {
        kind: 'name',
        start: amount.start,
        end: amount.end,
        next: amount.next,
        why: 'set-phrase',
        parts: amount.parts,
      }
    }
    const { bound } = boundAround(scan, amount)
    return {
      kind: 'quantity',
      start: amount.start,
      end: amount.end,
      next: amount.next,
      amount: formatDecimal(amount.value),
      unit: '番',
      bound,
      parts: amount.parts,
    }
  },
}
