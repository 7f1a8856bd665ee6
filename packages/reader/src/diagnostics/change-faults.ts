import type { Diagnostic, Indicator } from '../reading.ts'
import { type Facts, gapBetween, isPlain, measure } from './facts.ts'
import { observe } from './observe.ts'

const OTHER_BASE = [
  '可比',
  '不变价',
  '同口径',
  '分别',
  '高于',
  '快于',
  '占',
  '其中',
  '实际',
  '年均',
  '。',
  '累计',
  '五年',
  '预算',
  '目标',
  '计划',
]
const FURTHEST = 20
const SLACK = 0.15

/** `收入8.3亿元，比上年增加0.8亿元，增长20%`: growth that a level and its own change contradict. */
export function findChangeFaults({ text, indicators, quantityAt }: Facts): Diagnostic[] {
  const found: Diagnostic[] = []
  for (let i = 0; i + 2 < indicators.length; i++) {
    const level = indicators[i] as Indicator
    if (level.measure !== 'amount') continue
    const [change, growth] = [indicators[i + 1] as Indicator, indicators[i + 2] as Indicator]
    if (change.measure !== 'change' || growth.measure !== 'change' || change.direction !== growth.direction) continue
    if (change.subject.start !== level.subject.start || growth.subject.start !== level.subject.start) continue
    const of = [level, change, growth].map(({ quantity }) => quantityAt(quantity.start))
    if (of[0] === undefined || of[0].unit !== of[1]?.unit || of[2]?.unit !== '%') continue
    if (!isPlain(level.card, of[0].unit)) continue
    const words = text.slice(level.subject.end, growth.quantity.start)
    if (growth.quantity.start - level.quantity.end > 2 * FURTHEST || OTHER_BASE.some((word) => words.includes(word)))
      continue
    const [a, d, g] = of.map(measure)
    if (!a || !d || !g) continue
    const rate = (at: number, by: number) => (by / (growth.direction === 'down' ? at + by : at - by)) * 100
    const read = { low: rate(a.high, d.low), high: rate(a.low, d.high) }
    if (gapBetween(read, g) <= SLACK || !Number.isFinite(read.high) || read.high < 0) continue
    const params = {
      subject: level.subject.quote,
      level: level.quantity.quote,
      change: change.quantity.quote,
      growth: growth.quantity.quote,
      computed: `${rate(a.value, d.value).toFixed(1)}%`,
    }
    found.push(observe('growth-contradicts-change', growth.quantity, params, [level.quantity, change.quantity]))
  }
  return found
}
