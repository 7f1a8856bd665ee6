import type { Quote } from '@gangmu/text'
import { findCard } from '../cards/find-card.ts'
import type { Diagnostic, Indicator, Quantity } from '../reading.ts'
import { type Facts, gapBetween, type Measured, measure } from './facts.ts'
import { observe } from './observe.ts'
import { withoutWord } from './without-word.ts'

/** Wholes that a place states one level of for a year. */
const WHOLES: ReadonlySet<string> = new Set([
  'gdp',
  'above-scale-industry',
  'industrial-value-added',
  'fixed-asset-investment',
  'retail-sales',
  'foreign-trade',
  'public-budget-revenue',
  'fiscal-revenue',
  'public-budget-expenditure',
])
const OF = '占'
const FURTHEST = 24
/** Between the whole and the share, from the end: 的比重达到. */
const BETWEEN = [['为', '达到', '达', '的'], ['比重', '比例', '比'], ['的']] as const
/** What rounding may add, in points. */
const SLACK = 0.15

/** `税收收入6亿元，占一般公共预算收入的80%` where the whole is stated elsewhere: a share that the two levels contradict. */
export function findShareFaults(facts: Facts): Diagnostic[] {
  const { text, ctx } = facts
  const wholes = statedWholes(facts)
  const found: Diagnostic[] = []
  ctx.quantities.forEach((share, i) => {
    if (share.unit !== '%' || share.bound !== 'exact') return
    const part = ctx.quantities[i - 1]
    if (!part || share.start - part.end > FURTHEST) return
    const words = text.slice(part.end, share.start)
    const at = words.lastIndexOf(OF)
    if (at < 0 || at > 2 || words.includes('。')) return
    const card = findCard(wholeOf(words.slice(at + 1)))
    const whole = card && WHOLES.has(card.id) ? wholes.get(`${card.id} ${part.unit}`) : undefined
    if (whole === undefined || whole === null) return
    const [a, p] = [measure(part), measure(share)]
    if (a === null || p === null || whole.indicator.quantity.start === part.start) return
    const read = { low: (a.low / whole.measured.high) * 100, high: (a.high / whole.measured.low) * 100 }
    if (gapBetween(read, p) <= SLACK) return
    const params = {
      part: part.quote,
      subject: whole.indicator.subject.quote,
      whole: whole.indicator.quantity.quote,
      share: share.quote,
      computed: `${((a.value / whole.measured.value) * 100).toFixed(1)}%`,
    }
    found.push(observe('share-contradicts-levels', share, params, [quoteOf(part), whole.indicator.quantity]))
  })
  return found
}

function wholeOf(words: string): string {
  let end = words.length
  for (const tail of BETWEEN) end = withoutWord(words, end, tail)
  return words.slice(0, end)
}

const quoteOf = ({ start, end, quote }: Quantity): Quote => ({ start, end, quote })

/** Levels of the year under review by card and unit; null where two are stated, and nobody can say which is meant. */
function statedWholes({ ctx, indicators, quantityAt }: Facts) {
  const year = String(ctx.facts.reviewYear)
  const wholes = new Map<string, { indicator: Indicator; measured: Measured } | null>()
  for (const indicator of indicators) {
    if (indicator.card === null || !WHOLES.has(indicator.card) || indicator.measure !== 'amount') continue
    if (indicator.period !== year || indicator.rule !== 'indicators/subject-before') continue
    const quantity = quantityAt(indicator.quantity.start)
    const measured = measure(quantity)
    if (measured === null) continue
    const key = `${indicator.card} ${quantity?.unit}`
    wholes.set(key, wholes.has(key) ? null : { indicator, measured })
  }
  return wholes
}
