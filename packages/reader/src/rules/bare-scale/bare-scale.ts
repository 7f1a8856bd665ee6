import { boundAround, readAmount } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { startsWith } from '../../engine/look.ts'
import { Kind, wordsOf } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'
import type { UnitFamily } from '../../units/unit-row.ts'

const MEASURES: ReadonlySet<UnitFamily> = new Set(['money', 'area', 'mass', 'energy', 'volume', 'environment', 'data'])
const NAMED = ['计划', '行动', '工程', '大']
const PEOPLE = ['人', '名', '户', '家', '人次', '口', '个', '头', '只', '件', '辆', '套', '台', '吨级']

/** A scale that stands for its number (单用的数位词): 亿元企业, 万亩粮油, 上万名, 突破千亿. 千里, 百家 and 千亿级 are no amounts. */
export const bareScale: NumberRule = {
  name: 'bare-scale',
  starts: [Kind.numeral],
  read(scan, at) {
    const words = wordsOf(scan, at)
    for (const character of words) if (!'百千万亿十'.includes(character)) return null
    if (words[0] === '十') return null
    const amount = readAmount(scan, at)
    if (amount === null) return null
    const around = boundAround(scan, amount)
    const name = (why: string) => ({
      kind: 'name' as const,
      start: amount.start,
      end: amount.end,
      next: amount.next,
      why,
      parts: amount.parts,
    })
    const front = scan.kind[at - 1] === Kind.before
    const large = words.includes('万') || words.includes('亿')
    const unit = amount.unit
    if (unit === null) {
      if (scan.text[amount.end] === '级') return name('size-class')
      if (!front && !amount.more) return name(large && words.length > 1 ? 'size-class' : 'numeral-in-word')
    } else if (startsWith(scan.text, amount.end, NAMED) !== null && !MEASURES.has(unit.family))
      return name('set-phrase')
    else if (scan.text[amount.end] === '级') return name('size-class')
    else if (!(MEASURES.has(unit.family) && (large || unit.family !== 'volume')) && !front && !amount.more) {
      if (!(large && PEOPLE.includes(unit.shown)) && unit.family !== 'share') return name('set-phrase')
    }
    return {
      kind: 'quantity',
      start: amount.start,
      end: amount.end,
      next: amount.next,
      amount: formatDecimal(amount.value),
      unit: unit?.shown ?? '',
      bound: around.bound,
      parts: [...amount.parts, ...around.parts],
    }
  },
}
