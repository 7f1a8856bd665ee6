import type { Diagnostic, Indicator, Quantity } from '../reading.ts'
import { type Facts, measure } from './facts.ts'
import { observe } from './observe.ts'

/** Levels further apart than this measure different scopes, not one thing twice. */
const NEAR = 1.1
/** Growth rates further apart than this, in points, are of different things or times. */
const NEAR_POINTS = 3

/** How far back in its sentence a figure's circumstances are looked for. */
const LONGEST_LOOK = 200

/** Cards of which a place has one figure for a year: what statistics count, not what is built, signed or attracted piece by piece. */
const SINGLE: ReadonlySet<string> = new Set([
  'gdp',
  'gdp-per-capita',
  'primary-industry',
  'secondary-industry',
  'tertiary-industry',
  'above-scale-industry',
  'fixed-asset-investment',
  'retail-sales',
  'foreign-trade',
  'exports',
  'public-budget-revenue',
  'fiscal-revenue',
  'tax-share',
  'disposable-income',
  'urban-income',
  'rural-income',
  'income-ratio',
  'cpi',
  'surveyed-unemployment',
  'registered-unemployment',
  'urbanization',
  'registered-urbanization',
  'grain-output',
  'forest-cover',
  'pm25',
  'good-air-days',
  'good-air-share',
  'rd-intensity',
  'deposits',
  'loans',
  'life-expectancy',
  'population',
])

/** Words of its sentence that make a figure one of another time, or of a part of the place. */
const ELSEWHERE = [
  '季度',
  '上半年',
  '年均',
  '平均每年',
  '累计',
  '预期',
  '计划',
  '目标',
  '高于',
  '快于',
  '其中',
  '五年',
  '年来',
  '期间',
  '以来',
  '区县',
  '园区',
  '开发区',
  '全国',
]

/**
 * One indicator with two figures for the same period: levels that nearly agree, or growth over the year before that differs.
 * Only under the same full name, with its scope words, and exact figures in the same unit.
 */
export function findTwoFigures(facts: Facts): Diagnostic[] {
  const first = new Map<string, { indicator: Indicator; quantity: Quantity }>()
  const found: Diagnostic[] = []
  for (const indicator of facts.indicators) {
    if (indicator.card === null || !SINGLE.has(indicator.card) || indicator.period === null) continue
    if (indicator.measure === 'amount' ? indicator.rule !== 'indicators/subject-before' : indicator.basis !== 'yoy')
      continue
    const quantity = facts.quantityAt(indicator.quantity.start)
    if (quantity?.bound !== 'exact') continue
    const { subject, period, direction = '' } = indicator
    const key = `${subject.quote} ${indicator.measure}${direction} ${quantity.unit} ${period}`
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, { indicator, quantity })
      continue
    }
    if (earlier.indicator.subject.start === subject.start || !differ(earlier.quantity, quantity, indicator.measure))
      continue
    if (!isOwn(facts.text, earlier.indicator)) first.set(key, { indicator, quantity })
    else if (isOwn(facts.text, indicator)) {
      const params = { subject: subject.quote, first: earlier.quantity.quote, second: quantity.quote }
      found.push(observe('same-indicator-two-figures', indicator.quantity, params, [earlier.indicator.quantity]))
    }
  }
  return found
}

/** The figure is the place's own, of the whole year: a level after its name, or growth over the year before. */
function isOwn(text: string, { subject, quantity }: Indicator): boolean {
  if (subject.start > quantity.start || quantity.start - subject.start > 60) return false
  const around = text.slice(startOfSentence(text, subject.start), quantity.start)
  return !ELSEWHERE.some((word) => around.includes(word))
}

/** Where the sentence begins, or how far back its beginning is looked for. */
function startOfSentence(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LOOK)
  for (let i = at - 1; i >= from; i--) if ('。！？\n'.includes(text[i] as string)) return i + 1
  return from
}

function differ(a: Quantity, b: Quantity, kind: Indicator['measure']): boolean {
  const [one, other] = [measure(a), measure(b)]
  // 6% and 6.4% may be one figure, rounded; 6% and 7% are two.
  if (one === null || other === null) return false
  if (Math.abs(one.value - other.value) <= Math.max(one.high - one.value, other.high - other.value)) return false
  if (kind === 'change') return Math.abs(one.value - other.value) < NEAR_POINTS
  return one.value / other.value < NEAR && other.value / one.value < NEAR
}
