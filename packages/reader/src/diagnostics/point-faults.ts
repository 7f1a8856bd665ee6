import { INDICATOR_CARDS } from '../cards/cards.ts'
import type { Diagnostic, Indicator } from '../reading.ts'
import type { Facts } from './facts.ts'
import { observe } from './observe.ts'

const SHARES = ['率', '占比', '比重', '比例'] as const
/** Rates that are no share of a whole, and rise or fall by per cent of themselves. */
const OTHER_RATES = [
  '效率',
  '生产率',
  '产出率',
  '死亡率',
  '发案率',
  '案发率',
  '投诉率',
  '信访率',
  '上访率',
  '事故率',
  '利率',
  '费率',
  '税率',
  '汇率',
  '周转率',
  '容积率',
  '增长率',
  '下降率',
  '收益率',
  '回报率',
  '出生率',
]
const CHANGED = [
  '提高',
  '增长',
  '下降',
  '上升',
  '提升',
  '降低',
  '增加',
  '提高了',
  '下降了',
  '上升了',
  '增长了',
  '提升了',
  '降低了',
]
/** Between the name and the figure: the figure is a level, or of something else. */
const NOT_ITS_OWN = ['由', '从', '，', ',', '增速', '增幅', '占']
/** A share that rises by more has risen by so many per cent of itself. */
const LARGEST = 30

/** How far a figure stands behind the name of what changed. */
const FURTHEST = 8

const MEASURED: ReadonlyMap<string, readonly string[]> = new Map(
  INDICATOR_CARDS.filter(({ unit, growth }) => growth !== 'count' && unit !== '%').map(({ id, aliases }) => [
    id,
    aliases,
  ]),
)

/** A share said to rise by per cent (失业率下降0.4%), and growth of an amount said in points (生产总值增长6个百分点). */
export function findPointFaults({ text, indicators, quantityAt }: Facts): Diagnostic[] {
  const changes = indicators.filter(({ measure, subject, quantity }) => {
    return measure === 'change' && subject.end <= quantity.start && quantity.start - subject.end <= FURTHEST
  })
  return changes.flatMap((indicator): Diagnostic[] => {
    const { subject, quantity } = indicator
    const words = text.slice(subject.end, quantity.start)
    if (!CHANGED.some((word) => words.endsWith(word)) || NOT_ITS_OWN.some((word) => words.includes(word))) return []
    const found = quantityAt(quantity.start)
    const params = { subject: subject.quote, figure: quantity.quote }
    if (found?.unit === '%' && isShare(indicator) && Number(found.amount) <= LARGEST)
      return [observe('percentage-point-misused', quantity, params, [subject])]
    if (found?.unit === '百分点' && isAmount(indicator) && !isPulled(text, indicator))
      return [observe('growth-in-points', quantity, params, [subject])]
    return []
  })
}

function isShare({ subject: { quote } }: Indicator): boolean {
  return (
    quote.length > 2 && SHARES.some((end) => quote.endsWith(end)) && !OTHER_RATES.some((end) => quote.endsWith(end))
  )
}

/** `拉动规上工业增加值增长2个百分点`: what one thing adds to the growth of another is in points. */
function isPulled(text: string, { subject, quantity }: Indicator): boolean {
  return text.slice(Math.max(0, subject.start - 8), quantity.start).includes('拉动')
}

/** The name of an amount itself, without 增速 or 占比 behind it. */
function isAmount({ subject, card }: Indicator): boolean {
  const names = card === null ? undefined : MEASURED.get(card)
  return names?.some((name) => subject.quote.endsWith(name)) ?? false
}
