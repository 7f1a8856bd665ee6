import { boundAround, numberValue, readAmount } from '../../engine/amount.ts'
import { CharSet } from '../../engine/char-set.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, type Scan, wordsOf } from '../../engine/token.ts'
import { formatDecimal, shiftDecimal } from '../../numbers/decimal.ts'

const LINKS = new CharSet('、和与及，/')
const isLink = (scan: Scan, at: number) =>
  at < scan.count &&
  (scan.end[at] as number) - (scan.start[at] as number) === 1 &&
  LINKS.has(scan.text, scan.start[at] as number)
const LONGEST = 8

/** A figure that takes its unit from the last of its list (共用单位): 分别提高3.8、4.1和1个百分点. */
export const sharedUnit: NumberRule = {
  name: 'shared-unit',
  starts: [Kind.number],
  read(scan, at) {
    const own = readAmount(scan, at)
    if (own === null || own.unit !== null) return null
    let next = own.next
    for (let members = 1; members < LONGEST; members++) {
      if (!isLink(scan, next)) return null
      const member = readAmount(scan, next + 1)
      if (member === null || scan.kind[member.at] !== Kind.number) return null
      if (member.unit === null) {
        next = member.next
        continue
      }
      const respectively = scan.text.slice(Math.max(0, own.start - 12), own.start).includes('分别')
      const decimal = wordsOf(scan, at).includes('.') && member.unit.family !== 'duration'
      if (!respectively && !decimal && !continues(scan, at)) return null
      const unit = member.unit
      const value = own.exponent === 0 ? shiftDecimal(numberValue(scan, at) ?? own.value, member.exponent) : own.value
      const around = boundAround(scan, own)
      return {
        kind: 'quantity',
        start: own.start,
        end: own.end,
        next: own.next,
        amount: formatDecimal(value),
        unit: unit.shown,
        bound: around.bound,
        parts: [...own.parts, partOf(scan, member.next - 1, 'shared-unit', unit.id), ...around.parts],
      }
    }
    return null
  },
}

/** The member before in the same list was a figure: 3.8、4和1个百分点 keeps its whole 4. */
function continues(scan: Scan, at: number): boolean {
  return scan.kind[at - 2] === Kind.number && isLink(scan, at - 1) && wordsOf(scan, at - 2).includes('.')
}
