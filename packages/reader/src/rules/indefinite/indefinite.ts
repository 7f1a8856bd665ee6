import { type Amount, boundAround, readAmount } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { endsWith } from '../../engine/look.ts'
import { Kind, type Scan } from '../../engine/token.ts'
import type { UnitFamily } from '../../units/unit-row.ts'

const COUNTED_ONES = new Set(['percent', 'percentage-point', 'per-mille', 'times', 'tenth', 'doubling'])
const MEASURES: ReadonlySet<UnitFamily> = new Set(['money', 'mass', 'length', 'area', 'volume'])
const MEASURING = ['提前', '缩短', '延长', '推迟', '达', '长达', '满', '历时']

const POINTING = ['最后', '每', '这', '那', '哪', '某', '任何', '第', '前']

/** 近一吨, 一公里, 一美元: a unit that measures, unless the words before point at one of many (最后一公里). */
function measures(scan: Scan, amount: Amount): boolean {
  if (amount.unit === null || !MEASURES.has(amount.unit.family) || endsWith(scan.text, amount.start, POINTING))
    return false
  return (
    boundAround(scan, amount).bound !== 'exact' || amount.unit.shown.length > 1 || '吨斤亩'.includes(amount.unit.shown)
  )
}

/** 一 before a measure word tells of one, not how many (一个, 一批, 一条); also 二 before one, which is a name (二期, 二手). */
export const indefinite: NumberRule = {
  name: 'indefinite',
  starts: [Kind.numeral],
  read(scan, at) {
    if ((scan.end[at] as number) - (scan.start[at] as number) !== 1) return null
    const words = scan.text[scan.start[at] as number]
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
    if (words === '一' && measures(scan, amount)) return null
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
