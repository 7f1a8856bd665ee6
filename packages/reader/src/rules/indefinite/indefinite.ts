import { boundAround, readAmount } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { endsWith } from '../../engine/look.ts'
import { Kind, wordsOf } from '../../engine/token.ts'

const COUNTED_ONES = new Set(['percent', 'percentage-point', 'per-mille', 'times', 'tenth', 'doubling'])
const MEASURING = ['提前', '缩短', '延长', '推迟', '达', '长达', '满', '历时']

/** 一 before a measure word tells of one, not how many (一个, 一批, 一条); also 二 before one, which is a name (二期, 二手). */
export const indefinite: NumberRule = {
  name: 'indefinite',
  starts: [Kind.numeral],
  read(scan, at) {
    const words = wordsOf(scan, at)
    if (words !== '一' && words !== '二') return null
    const amount = readAmount(scan, at)
    const unit = amount?.unit
    if (amount === null || unit === null || unit === undefined) return null
    if (amount.exponent > 0 || amount.more || COUNTED_ONES.has(unit.id)) return null
    if (
      words === '一' &&
      unit.family === 'duration' &&
      (boundAround(scan, amount).bound !== 'exact' || endsWith(scan.text, amount.start, MEASURING))
    )
      return null
    return {
      kind: 'name',
      start: amount.start,
      end: amount.end,
      next: amount.next,
      why: 'indefinite',
      parts: amount.parts,
    }
  },
}
