import { isDigitAt, isSpaceAt, quoteAt, type Span } from '@gangmu/text'
import { CharSet } from '../engine/char-set.ts'
import { wordTrie } from '../engine/word-trie.ts'
import type { Quantity } from '../reading.ts'
import type { Figure } from './figure.ts'
import { COUNTED, endOfFigure, hasMark, LONGEST_SUBJECT, PEOPLE, SIZED, TIME_UNITS } from './figure-units.ts'
import { readMeasure } from './measures.ts'
import { splitAt } from './noun-list.ts'
import { findNounEnd, leadsOn, startsWithPredicate } from './predicates.ts'
import { peelHead, peelTail } from './subject.ts'
import { adverbLength, findVerbGroup, verbLength } from './verb-group.ts'

const NOT_NOUNS: readonly string[] =
  '以上 以下 以内 左右 上下 之 多 余 以 至 到 和 与 及 或 等 由 用 较 、 来 （ ( 起 大关 关口 台阶 今年 去年 明年 年内 目前 同比 提前'.split(
    ' ',
  )
const notNouns = wordTrie(NOT_NOUNS)
/** 投资, 投资额达 and the like right before a figure. */
function isSumNamed(text: string, end: number): boolean {
  let at = end
  while (SUMMING.has(text, at - 1) || isSpaceAt(text, at - 1)) at--
  return sumNames.match(text, at) > 0
}

const SUMMING = new CharSet('达超过近约到为额')
const sumNames = wordTrie(['投资', '产值', '营收', '收入', '资产', '资金', '价值', '规模'], true)
const AFTER_OUTSIDE = new CharSet('，、。；')
const INSIDE_NOUNS = '资河贸外陆部涝'

/**
 * The noun behind a figure, or null: `9家企业入选…` gives 企业. `limit` is where the next figure (`bounded`) or the clause's end stands,
 * `from` where the words of the figure begin.
 */
export function nounBehind(
  text: string,
  quantity: Quantity,
  limit: number,
  bounded: boolean,
  from: number,
): Span | null {
  let start = quantity.end
  while (isSpaceAt(text, start)) start++
  if (COUNTED.has(quantity.unit)) start = endOfFigure(text, start)
  if (text[start] === '的') {
    // 总投资3亿元的工业园: the sum is named before it.
    if (quantity.unit.endsWith('元') && isSumNamed(text, quantity.start)) return null
    start++
    // 4万人的搬迁: behind 的 a verb is a noun.
    const rest = limit - start
    if (!bounded && rest >= 2 && rest <= 6 && verbLength(text, start) === rest) return { start, end: limit }
  }
  if (start >= limit || notNouns.match(text, start) > 0) return null
  const code = text.charCodeAt(start)
  // 三个4A级景区: the class begins the name.
  if (isDigitAt(text, start) && !text.startsWith('A级', start + 1)) return null
  if (code < 0x4e00 && !isDigitAt(text, start) && text[start] !== '“' && !/[A-Za-z《]/.test(text[start] as string))
    return null
  // 因政策取消3项外，…
  if (text[start] === '外' && AFTER_OUTSIDE.has(text, start + 1)) return null
  if (text[start] === '内' && !INSIDE_NOUNS.includes(text[start + 1] ?? '')) return null
  if ((quantity.unit === '%' || quantity.unit === '百分点') && text[start - 1] !== '的') return null
  if (startsWithPredicate(text, start, limit) || startsAction(text, start)) return null
  // 投资2亿元启动…: what money is put into is no noun behind it.
  if (quantity.unit.endsWith('元') && start === quantity.end && verbLength(text, start) >= 2) return null
  const adverb = adverbLength(text, start)
  if (
    adverb >= 2 &&
    !text.startsWith('重点', start) &&
    (leadsOn(text, start + adverb) || startsWithPredicate(text, start + adverb, limit))
  )
    return null
  if (peelTail(text, start, limit) === start) return null
  start = behindCombining(text, start, limit)
  let end = findNounEnd(text, start, limit)
  if (bounded && end === limit) end = beforeNextFigure(text, start, end)
  const headed = isHeaded(text, from, quantity.start)
  if (headed && !PEOPLE.has(quantity.unit)) end = beforeList(text, start, end)
  end = beforeOwned(text, start, end, headed)
  // 4项指标增速居前: what is counted are 指标.
  if (!TIME_UNITS.has(quantity.unit))
    for (const word of MEASURES) if (text.endsWith(word, end) && end - word.length >= start + 2) end -= word.length
  while (end > start && EDGES.has(text, end - 1)) end--
  return end > start && end - start <= LONGEST_SUBJECT ? { start, end } : null
}

/** `2座集阅读、展览于一体的书院`: what it combines is no part of what is counted. */
function behindCombining(text: string, start: number, limit: number): number {
  if (text[start] !== '集') return start
  const at = text.slice(start, Math.min(limit, start + LONGEST_COMBINED)).indexOf('一体的')
  return at < 0 ? start : start + at + 3
}

const LONGEST_COMBINED = 60
const EDGES = new CharSet('、和与及 的，')

/** A verb before the figure: 建成9所, 年产3000吨. */
function isHeaded(text: string, from: number, to: number): boolean {
  return peelHead(text, from, to) > from || findVerbGroup(text, from, to) !== null || text[to - 1] === '产'
}

/** `8家产值超亿元企业`: what sizes the noun by money stands between it and its count. Null for other figures. */
export function nounOverSize(text: string, quantity: Quantity, next: Quantity, limit: number): Span | null {
  if (!COUNTED.has(quantity.unit) || !next.unit.endsWith('元') || next.start - quantity.end > LONGEST_SIZED) return null
  if (next.start > quantity.end && findNounEnd(text, quantity.end, next.start) < next.start) return null
  const noun = endOfFigure(text, next.end)
  if (noun === next.end && !OVER.has(text, next.start - 1)) return null
  if (hasMark(text, quantity.end, next.start) || !isSized(text, noun, limit)) return null
  let end = findNounEnd(text, text[noun] === '的' ? noun + 1 : noun, limit)
  while (SIZED_EDGES.has(text, end - 1)) end--
  return end - quantity.end <= LONGEST_SUBJECT ? { start: quantity.end, end } : null
}

/** 企业, 项目 and the like right behind the size, or behind a word or two: 的技改项目, 以上重点项目. */
function isSized(text: string, start: number, limit: number): boolean {
  const words = text.slice(start, Math.min(limit, start + 8))
  return SIZED.some((word) => {
    const at = words.indexOf(word)
    return at >= 0 && !hasMark(words, 0, at)
  })
}

const LONGEST_SIZED = 12
const OVER = new CharSet('过超破')
const SIZED_EDGES = new CharSet('、和新')

/** Behind a verb (建成9所…、…) the noun ends at the first 、: what follows was done as well, but not counted. */
function beforeList(text: string, start: number, end: number): number {
  const [first] = splitAt(text, start, end, '、')
  return first ? first.end : end
}

const OWNERS = wordTrie('事项 学校 养殖场 小区 行政村 贫困村 企业 医院 社区 乡镇 项目'.split(' '))
const OWNED = new CharSet('率值件污额量')

/** `1439项服务事项网上可办率达100%`: what is counted are the owners, not what is told of them. */
function beforeOwned(text: string, start: number, end: number, headed: boolean): number {
  if (headed || !OWNED.has(text, end - 1)) return end
  for (let at = start; at < end - SHORTEST_OWNED; at++) {
    const length = OWNERS.match(text, at)
    if (length > 0 && end - at - length >= SHORTEST_OWNED) return at + length
  }
  return end
}

const SHORTEST_OWNED = 3
const MEASURES = ['增速', '增幅', '总量', '排名']

const ACTIONS: readonly string[] =
  '用于 支持 推动 推进 加快 实施 开展 帮助 解决 发放 投入 增长 下降 提高 提升 位居 扶持'.split(' ')

const actions = wordTrie(ACTIONS)

function startsAction(text: string, at: number): boolean {
  return actions.match(text, at) > 0
}

/** A noun that runs into the next figure ends at its last 、 when a verb or nothing stands behind that. */
function beforeNextFigure(text: string, start: number, end: number): number {
  if (text[end - 1] === '等') {
    // 27个项目、甲等63家企业: the second list has a count of its own.
    const first = text.slice(start, end).indexOf('、')
    if (first > 0) return start + first
  }
  const at = start + text.slice(start, end).lastIndexOf('、')
  if (at <= start) return end
  return at === end - 1 || verbLength(text, at + 1) >= 2 || end - at <= 3 ? at : end
}

/** A figure with the noun behind it. */
export function figureWithNoun(text: string, from: number, quantity: Quantity, noun: Span): Figure {
  const head = text.slice(from, quantity.start)
  const subject = quoteAt(text, noun.start, noun.end)
  const { measure, direction } = readMeasure('', head, subject.quote, quantity.unit)
  return {
    quantity,
    subject,
    measure,
    direction,
    head,
    tail: '',
    link: 'noun-after',
  }
}
