import { isDigitAt, type Span } from '@gangmu/text'
import { Trie } from '../engine/trie.ts'

/**
 * Words that tell whether a paragraph looks back or ahead, each with its weight: the binary logarithm of how much oftener
 * paragraphs of reviews hold it than those of plans, measured over reports whose headings tell which is which.
 */
const WEIGHTS: readonly (readonly [weight: number, words: string])[] = [
  [7, '获评 荣获 入选'],
  [6, '被评为'],
  [5, '一年来 五年来 过去一年 过去五年 累计 位居 连续 成功 超额 先后'],
  [4, '同比 获批 顺利 被列 得到'],
  [3, '政协提案 按不变价格 按可比价格 主要原因 较上年 较去年 圆满 基本完成 明显 显著 了 取得 排名 正在 面对'],
  [2, '比上年 去年 投用 完成投资 全部 其中 我们'],
  [1, '出台 成立 分别 率先 下降 已 达到 年完成 增长 新增 建成 完成 实现 扎实 稳步 不断 突破'],
  [-1, '办好 用好 争取 更高 高水平 进一步 积极 大力 继续 着力 努力 推动 加快 加强 完善 强化 深化 促进 左右'],
  [-2, '争创 我们要 健全 引导 探索 打造 培育 月底前'],
  [-3, '总体要求 总体思路 今后五年 未来五年 确保 鼓励 年内 年底前 不低于 明年'],
  [-4, '今年 将要 预期目标是 预期目标为'],
  [-6, '力争'],
]

const cues = new Trie<number>(
  WEIGHTS.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)),
)
const weightOf = new Map(WEIGHTS.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)))
/** Paragraphs of plans keep a slight lead: their deeds are told in the words of reviews. */
const BIAS = -1
/** A figure with decimals was measured: reviews hold them more than twice as often as plans, whose round figures are bounded. Several tell no more than one. */
const NO_DECIMALS = -0.5
const DECIMALS = 2
const EACH_BOUND = -2
const MOST_FIGURES = 3
const LONGEST_UNIT = 5

/**
 * How much a stretch of text looks back (above 0) or ahead (below 0): the sum of its cues, each counted once, of decimals
 * (back, but not where aims are set) and of its first figures with a bound behind them (ahead).
 * @example scoreTense('全年完成投资8亿元，同比增长4%。', { start: 0, end: 17 }) > 0 // true
 */
export function scoreTense(text: string, { start, end }: Span): number {
  const met = new Set<string>()
  let decimals = false
  let aims = false
  let bounds = 0
  for (let at = start; at < end; ) {
    const length = cues.match(text, at)
    if (length > 0) met.add(text.slice(at, at + length))
    if (text[at] === '.' && isDigitAt(text, at - 1) && isDigitAt(text, at + 1)) decimals = true
    if (aiming.match(text, at) > 0) aims = true
    if (bounded.match(text, at) > 0 && followsFigure(text, start, at)) bounds++
    at += length || 1
  }
  let score = BIAS + (decimals && !aims ? DECIMALS : NO_DECIMALS) + Math.min(MOST_FIGURES, bounds) * EACH_BOUND
  for (const word of met) score += weightOf.get(word) as number
  return score
}

/** Where aims are set, figures with decimals are aims as well. */
const aiming = new Trie<boolean>(
  ['主要预期目标', '预期目标是', '预期目标为', '主要目标是', '主要目标为', '力争'].map((word) => [word, true] as const),
)

const bounded = new Trie<boolean>([
  ['以上', true],
  ['左右', true],
])

/** True when a digit stands a unit's length before an offset. */
function followsFigure(text: string, start: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - LONGEST_UNIT); i--) if (isDigitAt(text, i)) return true
  return false
}

/** Scores below and above which a stretch is sure enough to say. */
export const SURE_TENSE = 3

/**
 * Where paragraphs stop looking back and begin to look ahead: the index that parts their scores best, 0 when all look ahead
 * and their number when all look back.
 * @example findTurn([5, 7, -4, -6]) // 2
 */
export function findTurn(scores: readonly number[]): number {
  let gain = 0
  let best = 0
  let turn = 0
  for (const [index, score] of scores.entries()) {
    gain += score
    if (gain > best) {
      best = gain
      turn = index + 1
    }
  }
  return turn
}
