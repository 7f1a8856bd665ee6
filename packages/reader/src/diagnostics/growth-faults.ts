import type { DateFinding, Diagnostic, Indicator } from '../reading.ts'
import { type Facts, gapBetween, isPlain, type Measured, measure } from './facts.ts'
import { observe } from './observe.ts'

const FROM = ['由', '从']
const TO = ['到', '至', '为', '达']
/** Growth on another base than the two levels. */
const OTHER_BASE = ['可比', '不变价', '同口径', '分别', '高于', '快于', '占', '其中', '实际', '位', '排']
const UP = [
  '增长',
  '增加',
  '提高',
  '上升',
  '增幅',
  '增',
  '净增',
  '增幅达',
  '增长了',
  '增加了',
  '提高了',
  '增长达',
  '翻了',
]
const DOWN = ['下降', '减少', '降低', '下降了', '减少了', '降低了', '降幅', '降幅达']
const FURTHEST = 20
/** Years that a report looks back on, the usual term first. */
const ANY_YEARS = [5, 4, 3, 6, 2, 7, 8, 9, 10] as const
/** What rounding of rates may add, in points; yearly growth is taken from levels that are rounded more. */
const SLACK = 0.1
const YEARLY_SLACK = 0.2

/** `由8.3亿元增加到12.4亿元，增长30%`: growth that the two levels beside it contradict. */
export function findGrowthFaults(facts: Facts): Diagnostic[] {
  const { indicators } = facts
  const found: Diagnostic[] = []
  for (let i = 0; i + 2 < indicators.length; i++) {
    const growth = indicators[i + 2] as Indicator
    if (growth.measure !== 'change') continue
    const [from, to] = [indicators[i] as Indicator, indicators[i + 1] as Indicator]
    if (growth.subject.start !== from.subject.start || !isFromTo(facts, from, to)) continue
    const years = yearsOfGrowth(facts, from, to, growth)
    if (years.length === 0) continue
    const stated = statedGrowth(facts, growth)
    const [a, b] = [measure(facts.quantityAt(from.quantity.start)), measure(facts.quantityAt(to.quantity.start))]
    if (stated === null || a === null || b === null) continue
    const near = (n: number) =>
      gapBetween({ low: rate(a.high, b.low, n), high: rate(a.low, b.high, n) }, stated) <=
      (years[0] === 1 ? SLACK : YEARLY_SLACK)
    if (years.some(near)) continue
    const [span = 1] = years
    const params = {
      subject: from.subject.quote,
      first: from.quantity.quote,
      second: to.quantity.quote,
      growth: growth.quantity.quote,
      computed: `${rate(a.value, b.value, span).toFixed(1)}%`,
      years: span,
    }
    const code = span === 1 ? 'growth-contradicts-levels' : 'yearly-growth-contradicts-levels'
    found.push(observe(code, growth.quantity, params, [from.quantity, to.quantity]))
  }
  return found
}

/** Growth in per cent from one level to another, by the year. */
const rate = (from: number, to: number, years: number) => ((to / from) ** (1 / years) - 1) * 100

function isFromTo({ text, quantityAt }: Facts, from: Indicator, to: Indicator): boolean {
  if (from.measure !== 'amount' || to.measure !== 'amount') return false
  if (to.subject.start !== from.subject.start || from.subject.start > from.quantity.start) return false
  const unit = quantityAt(from.quantity.start)?.unit
  if (unit === undefined || unit !== quantityAt(to.quantity.start)?.unit || !isPlain(from.card, unit)) return false
  const before = text.slice(from.subject.end, from.quantity.start)
  const between = text.slice(from.quantity.end, to.quantity.start)
  if (before.length > FURTHEST || between.length > FURTHEST || `${before}${between}`.includes('、')) return false
  if (before.includes('分别') || between.includes('分别')) return false
  return FROM.some((word) => before.includes(word)) && TO.some((word) => between.includes(word))
}

/** One for growth between the two levels; for 年均 the years between them, or any that may be meant where they are not told. */
function yearsOfGrowth({ text, ctx }: Facts, from: Indicator, to: Indicator, growth: Indicator): readonly number[] {
  const words = text.slice(to.quantity.end, growth.quantity.start)
  if (words.length > FURTHEST || OTHER_BASE.some((word) => words.includes(word))) return []
  if (![...UP, ...DOWN].some((word) => words.endsWith(word))) return []
  if (!words.includes('年均') && !words.includes('平均每年')) return words.includes('。') ? [] : [1]
  const start = yearWithin(ctx.spans.dates, from.subject.start - 12, from.quantity.start)
  const end = yearWithin(ctx.spans.dates, from.quantity.end, to.quantity.start)
  return start !== null && end !== null && end > start ? [end - start] : ANY_YEARS
}

/** The last year told within a range, or null. */
function yearWithin(dates: Facts['ctx']['spans']['dates'], start: number, end: number): number | null {
  let year: number | null = null
  const { items } = dates
  for (let i = dates.firstAfter(start); i < items.length && (items[i] as DateFinding).start < end; i++) {
    const { value } = items[i] as DateFinding
    if (value.length === 4 && Number.isInteger(Number(value))) year = Number(value)
  }
  return year
}

function statedGrowth({ quantityAt }: Facts, growth: Indicator): { low: number; high: number } | null {
  const quantity = quantityAt(growth.quantity.start)
  const stated = measure(quantity)
  if (stated === null) return null
  const range = quantity?.unit === '%' ? stated : quantity?.unit === '倍' ? times(stated, 100) : null
  if (range === null) return null
  return growth.direction === 'down' ? { low: -range.high, high: -range.low } : range
}

const times = ({ low, high }: Measured, by: number) => ({ low: low * by, high: high * by })
