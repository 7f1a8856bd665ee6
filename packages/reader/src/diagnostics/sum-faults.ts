import { CharSet } from '../engine/char-set.ts'
import type { Diagnostic, Indicator, Quantity } from '../reading.ts'
import { type Facts, gapBetween, type Measured, measure } from './facts.ts'
import { observe } from './observe.ts'

/** Totals with the parts that make them up, by their cards. */
const SUMS: readonly { readonly total: string; readonly parts: readonly string[] }[] = [
  { total: 'gdp', parts: ['primary-industry', 'secondary-industry', 'tertiary-industry'] },
  { total: 'foreign-trade', parts: ['exports', 'imports'] },
]
const SUMMED: ReadonlySet<string> = new Set(SUMS.flatMap(({ total, parts }) => [total, ...parts]))
/** Sums further off than this are of other things. */
const NEAR = 1.3

/** Shares of three or more that do not add up to a hundred: 三次产业结构9.1:50.2:41.7. */
export function findStructureFaults(facts: Facts): Diagnostic[] {
  const structures = facts.indicators.filter(({ card }) => card === 'industry-structure')
  return structures.flatMap((indicator): Diagnostic[] => {
    const shares = facts.quantityAt(indicator.quantity.start)?.amount.split(':') ?? []
    if (shares.length !== 3) return []
    const sum = shares.reduce((total, share) => total + Number(share), 0)
    const slack = shares.reduce((total, share) => total + 0.5 * 10 ** -placesOf(share), 0)
    if (Math.abs(sum - 100) <= slack + 1e-9) return []
    const params = { figure: indicator.quantity.quote, sum: String(Number(sum.toFixed(2))) }
    return [observe('structure-does-not-add-up', indicator.quantity, params, [indicator.subject])]
  })
}

const placesOf = (decimal: string) => (decimal.includes('.') ? decimal.length - decimal.indexOf('.') - 1 : 0)

interface Level {
  readonly indicator: Indicator
  readonly measured: Measured
}

/** A total beside all of its parts in one paragraph, whose sum it is not. */
export function findSumFaults(facts: Facts): Diagnostic[] {
  const found: Diagnostic[] = []
  let levels = new Map<string, Level>()
  let paragraphEnd = -1
  for (const indicator of facts.indicators) {
    if (indicator.card === null || !SUMMED.has(indicator.card)) continue
    if (indicator.quantity.start > paragraphEnd) {
      levels = new Map()
      const next = facts.text.indexOf('\n', indicator.quantity.start)
      paragraphEnd = next < 0 ? facts.text.length : next
    }
    const measured = levels.has(indicator.card) ? null : levelOf(facts, indicator)
    if (measured === null) continue
    levels.set(indicator.card, { indicator, measured })
    for (const { total, parts } of SUMS) {
      const of = [total, ...parts].map((card) => levels.get(card))
      if (![total, ...parts].includes(indicator.card) || of.includes(undefined)) continue
      const fault = checkSum(of as Level[])
      if (fault) found.push(fault)
    }
  }
  return found
}

function levelOf({ text, quantityAt }: Facts, indicator: Indicator): Measured | null {
  const quantity = quantityAt(indicator.quantity.start)
  if (indicator.measure !== 'amount' || quantity?.unit !== '元') return null
  return text.slice(indicator.subject.end, indicator.quantity.start).includes('占') ? null : measure(quantity)
}

function checkSum([total, ...parts]: readonly Level[]): Diagnostic | null {
  if (!total) return null
  const sum = { value: 0, low: 0, high: 0 }
  for (const { measured } of parts) {
    sum.value += measured.value
    sum.low += measured.low
    sum.high += measured.high
  }
  const off = sum.value / total.measured.value
  if (gapBetween(sum, total.measured) === 0 || off > NEAR || off < 1 / NEAR) return null
  const figures = parts.map(({ indicator }) => indicator.quantity)
  const params = {
    subject: total.indicator.subject.quote,
    total: total.indicator.quantity.quote,
    parts: figures.map(({ quote }) => quote).join(' + '),
  }
  return observe('parts-do-not-add-up', total.indicator.quantity, params, figures)
}

const AMONG = '其中'
const SENTENCE_END = new CharSet('。！？；;\n')
const FURTHEST = 40
/** Before a figure that is no total: a change, or a yearly mean. */
const NO_TOTAL = ['增加', '增长', '减少', '增', '减', '降', '均', '均超收', '下降', '多', '少', '余', '竣工', '开工']

/** `引进项目9个，其中工业项目12个`: one part larger than the total before it. */
export function findLargeParts({ text, ctx }: Facts): Diagnostic[] {
  const found: Diagnostic[] = []
  const { quantities } = ctx
  let next = 0
  for (let at = text.indexOf(AMONG); at >= 0; at = text.indexOf(AMONG, at + 2)) {
    while (next < quantities.length && (quantities[next] as Quantity).end <= at) next++
    const part = quantities[next]
    const whole = quantities[next - 1]
    if (!part || !whole || part.start - at > FURTHEST || at - whole.end > 4 || part.unit !== whole.unit) continue
    if (SENTENCE_END.standsIn(text, whole.end, part.start) || ['%', '百分点', '倍', '‰', ''].includes(part.unit))
      continue
    if (
      NO_TOTAL.some(
        (word) => text.endsWith(word, whole.start) || text.slice(whole.start - 6, whole.start).includes('年均'),
      )
    )
      continue
    const [large, small] = [measure(part), measure(whole)]
    if (large === null || small === null || large.low <= small.high) continue
    const params = { part: part.quote, total: whole.quote }
    found.push(
      observe('part-exceeds-total', part, params, [{ start: whole.start, end: whole.end, quote: whole.quote }]),
    )
  }
  return found
}
