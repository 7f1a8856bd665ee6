import { boundAround, numberValue } from '../../engine/amount.ts'
import type { NumberRule, QuantityClaim } from '../../engine/claim.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, wordOf, wordsOf } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'

const UNITS: Readonly<Record<string, string>> = { 'percent-of': '%', 'per-mille-of': '‰', 'per-ten-thousand-of': '‱' }

/** Spoken percentages (百分之…): 百分之五, 百分之四点八, 百分之五至六, 百分之百. */
export const spokenPercent: NumberRule = {
  name: 'spoken-percent',
  starts: [Kind.word],
  read(scan, at) {
    const word = wordOf(scan, at)
    if (word?.class !== 'link') return null
    const start = scan.start[at] as number
    if (word.id === 'hundred-percent-of') {
      return {
        kind: 'quantity',
        start,
        end: scan.end[at] as number,
        next: at + 1,
        amount: '100',
        unit: '%',
        bound: 'exact',
        parts: [partOf(scan, at, 'percent', '100')],
      }
    }
    const unit = UNITS[word.id]
    if (unit === undefined) return null
    const first = numberValue(scan, at + 1)
    if (first === null) return null
    let next = at + 2
    let amount = formatDecimal(first)
    const parts = [partOf(scan, at, 'percent-of', unit), partOf(scan, at + 1, 'value', amount)]
    const more = scan.kind[next] === Kind.more
    if (more) next++
    if (scan.kind[next] === Kind.text || scan.kind[next] === Kind.mark) {
      const link = wordsOf(scan, next)
      const again = wordOf(scan, next + 1)?.id === word.id ? next + 2 : next + 1
      const second = '至到—-～'.includes(link) && link.length === 1 ? numberValue(scan, again) : null
      if (second !== null) {
        amount += `..${formatDecimal(second)}`
        parts.push(partOf(scan, again, 'until', formatDecimal(second)))
        next = again + 1
      }
    }
    const around = boundAround(scan, { at, next, more })
    const claim: QuantityClaim = {
      kind: 'quantity',
      start,
      end: scan.end[next - 1] as number,
      next,
      amount,
      unit,
      bound: around.bound,
      parts: [...parts, ...around.parts],
    }
    return claim
  },
}
