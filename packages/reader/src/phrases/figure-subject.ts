import { quoteAt, type Span, trimSpan } from '@gangmu/text'
import { CharSet } from '../engine/char-set.ts'
import { declareCue } from '../engine/cues.ts'
import type { SpanIndex } from '../engine/span-index.ts'
import { wordTrie } from '../engine/word-trie.ts'
import type { Quantity } from '../reading.ts'
import type { Carried, Figure } from './figure.ts'
import { LONGEST_SUBJECT } from './figure-units.ts'
import { readMeasure } from './measures.ts'
import { mentions } from './mentions.ts'
import { isDoneVerb, peelSubject, peelTail } from './subject.ts'
import { verbLength } from './verb-group.ts'

const LOOK_BACK = 120
const NOUN_VERBS = new Set(['投资', '贷款', '消费', '生产', '销售', '出口', '进口', '发展'])

/** A bare verb stands for what was counted only where times or people are counted: 服务3.2万人次. */
function isBareVerb(text: string, from: number, subject: Span, quantity: Quantity): boolean {
  const counted = COUNTED_DEEDS.has(quantity.unit) || quantity.unit === '亩'
  if (
    (subject.start > from && (counted || !isDoneVerb(text, subject))) ||
    NOUN_VERBS.has(text.slice(subject.start, subject.end))
  )
    return false
  return verbLength(text, subject.start) === subject.end - subject.start && !COUNTED_DEEDS.has(quantity.unit)
}

const COUNTED_DEEDS = new Set(['人次', '户次', '次', '人', '户'])

const INNER_VERBS = [
  '谋划实施',
  '完成',
  '实现',
  '新增',
  '建成',
  '发放',
  '引进',
  '兑现',
  '新建',
  '实施',
  '享受',
  '惠及',
  '下放',
  '解决',
  '化解',
  '兑付',
  '减免',
  '新开通',
  '开通',
  '派出',
  '审议通过',
  '审议',
  '招引',
  '受理',
]
const innerVerbs = wordTrie(INNER_VERBS)
const innerVerbCue = declareCue(INNER_VERBS)
const NO_OBJECTS = new CharSet('率量额数就区方项金程')
const LEVELS = ['稳定在', '保持在', '控制在', '维持在', '高于', '快于', '低于', '慢于', '高出', '领先']
const levels = wordTrie(LEVELS)
const levelCue = declareCue(LEVELS)
const SUMS = new Set(['总量', '总数', '总额', '其中', '规模', '数量', '增速'])

const GOING_ON = new Set(
  '竣工 开工 完工 投产 建成 办结 完成 投用 落地 签约 入库 通车 交付 启动 整改 开业 复工 达产 化解 关停 改造 开园 主体完工 取缔 关闭 修改 废止 立项 入住 分配'.split(
    ' ',
  ),
)

/** `是2020年的2倍`, `占比重的40%`, `高于全省2个百分点` say something of an earlier name. */
function isComparison(words: string): boolean {
  let at = 0
  while (BLANKS.has(words, at)) at++
  return comparing.match(words, at) > 0 && parted.match(words, at) === 0
}

/** True when words are deeds alone (竣工投产, 建成): what was counted is named before. */
function isDeeds(words: string): boolean {
  if (words.length === 0 || words.length % 2 > 0) return false
  for (let at = 0; at < words.length; at += 2) {
    const deed = words.slice(at, at + 2)
    if (!GOING_ON.has(deed) && !(deed === '建设' && at > 0)) return false
  }
  return true
}

const bareWords = (text: string, start: number, end: number) => {
  const span = trimSpan(text, start, end)
  return span === null ? '' : text.slice(text[span.start] === '、' ? span.start + 1 : span.start, span.end)
}

const INTRANSITIVE = wordTrie(
  '脱贫 脱贫出列 脱贫摘帽 出列 就业 再就业 创业 就业创业 入住 回迁 搬迁 参保 受益 上岗 返岗 落户 转移 转移就业 参赛 参训 毕业'.split(
    ' ',
  ),
)
const TURNS = wordTrie('实现 稳定 全部 成功 顺利 如期 新增 已 均 易地 稳定实现'.split(' '))

/** `320户1150人稳定脱贫`: people are counted by what they did; the deed stands behind them and ends the clause. */
export function deedBehind(text: string, quantity: Quantity, end: number): Span | null {
  if (!PEOPLE_UNITS.has(quantity.unit)) return null
  let start = quantity.end
  for (let words = 0; words < 3; words++) start += TURNS.matchWithin(text, start, end)
  const length = INTRANSITIVE.matchWithin(text, start, end)
  return length > 0 && start + length === end ? { start, end } : null
}

const PEOPLE_UNITS = new Set(['人', '户', '名', '人次'])

const BLANKS = new CharSet(
  '、， \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
)
const comparing = wordTrie(['是', '占', '比', '较', '高于', '快于', '低于', '慢于'])
const parted = wordTrie(['比重', '比例', '比值', '占比', '占地'])

const NO_VERBS: readonly string[] = []

/** Where the first word of a level stands that something is named before, -1 when none does. */
function findLevel(words: string): number {
  let first = -1
  for (const word of LEVELS) {
    const at = words.indexOf(word)
    if (at >= 2 && words[at - 1] !== '不' && (first < 0 || at < first)) first = at
  }
  return first
}

/** `园区累计引进企业`, `茶市依法清摊`: the deed behind an adverb that follows whoever did it; a name is left behind it. */
function behindAdverb(text: string, start: number, end: number): number {
  for (let at = start + 2; at < end - 3; at++) {
    const length = doneBy.match(text, at)
    if (length === 0) continue
    const verb = at + length
    const deed = verbLength(text, verb)
    const name = verb + deed
    if (deed < 2 || name + 2 > end || verbLength(text, name) === end - name) continue
    if (peelTail(text, name, end) > name + 1) return verb
  }
  return start
}

const doneBy = wordTrie('累计 共计 依法 全年 年内 先后 陆续 成功 牵头'.split(' '))

/** `…的甲园、投资2亿元`, and what stands behind 等 in a list too long for a name: where the name of the figure begins. */
function behindOthers(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  const listed = words.lastIndexOf('、') + 1
  if (listed > 0 && INVESTED.has(words.slice(listed).trim())) return start + listed
  const closed = end - start > LONGEST_SUBJECT ? words.lastIndexOf('等') + 1 : 0
  return closed > 1 && words.length - closed > 1 ? start + closed : start
}

const INVESTED = new Set(['投资', '总投资', '年产值', '产值'])

/** 总量, and 省级 in `国家级示范社3家、省级9家`, say nothing of their own: an earlier name is meant. */
const isAside = (words: string, carried: Carried) => SUMS.has(words) || (carried.subject !== null && RANKS.has(words))
const RANKS = new Set('国家级 省级 市级 县级 区级 州级 自治区级 国家 省 市 部级'.split(' '))

/** The name that ends right before an offset or one character further back. */
function nameBefore(names: SpanIndex<Span>, start: number, end: number): Span | undefined {
  for (let i = names.firstAfter(Math.max(start, end - 2)); i < names.items.length; i++) {
    const name = names.items[i] as Span
    if (name.end > end) return undefined
    if (name.start > start && end - name.end <= 1) return name
  }
  return undefined
}

/**
 * A figure with the name before it in its clause of these cues, or with an earlier one when only verbs stand there; null when no name is known.
 */
export function figureWithSubject(
  text: string,
  cues: number,
  from: number,
  quantity: Quantity,
  carried: Carried,
  names: SpanIndex<Span>,
): Figure | null {
  let start = Math.max(from, quantity.start - LOOK_BACK)
  let end = quantity.start
  const begin = start
  const words = text.slice(start, end)
  const level = (cues & levelCue) !== 0 && mentions(levels, text, start + 2, end) ? findLevel(words) : -1
  if (level >= 0) end = start + level
  const verbs =
    (cues & innerVerbCue) !== 0 && mentions(innerVerbs, text, start + 2, quantity.start) ? INNER_VERBS : NO_VERBS
  for (const verb of verbs) {
    const at = words.indexOf(verb)
    if (at < 2 || words.length - at - verb.length < 2 || NO_OBJECTS.has(words, at + verb.length)) continue
    if (words.startsWith('新增就业', at)) continue
    // 产值实现增速6%: nothing is named behind the verb.
    const behind = begin + at + verb.length
    if (SUMS.has(text.slice(behind, end)) || peelTail(text, behind, end) === behind) continue
    start = Math.max(start, begin + at)
  }
  start = Math.max(start, behindAdverb(text, start, end))
  if (carried.subject && carried.unit === quantity.unit && isDeeds(bareWords(text, begin, quantity.start)))
    return {
      quantity,
      subject: carried.subject,
      measure: 'amount',
      direction: undefined,
      head: words,
      tail: '',
      link: 'elided',
    }
  if (end - start > LONGEST_SUBJECT || quantity.unit.endsWith('元')) start = behindOthers(text, start, end)
  const counted = nameBefore(names, start, end)
  if (counted) start = counted.start
  const peeled =
    isComparison(words) && (carried.subject || words.startsWith('是')) ? null : peelSubject(text, start, end)
  const tail = (peeled ? peeled.tail : text.slice(start, end)) + text.slice(end, quantity.start)
  const named =
    peeled && peeled.end - peeled.start <= LONGEST_SUBJECT && !isAside(text.slice(peeled.start, peeled.end), carried)
  const subject = named && peeled ? quoteAt(text, peeled.start, peeled.end) : carried.subject
  if (!subject || subject.quote.length < 2) return null
  if (named && isBareVerb(text, from, subject, quantity)) {
    const same = carried.subject !== null && carried.unit === quantity.unit && isDeeds(subject.quote)
    return same && carried.subject
      ? {
          quantity,
          subject: carried.subject,
          measure: 'amount',
          direction: undefined,
          head: subject.quote,
          tail,
          link: 'elided',
        }
      : null
  }
  const head = named ? text.slice(from, subject.start) : ''
  const measured = readMeasure(tail, head, named ? subject.quote : '', quantity.unit)
  const multiple = quantity.unit === '倍' && !named
  return {
    quantity,
    subject,
    measure: multiple ? 'change' : measured.measure,
    direction: multiple ? 'up' : measured.direction,
    head,
    tail,
    link: named ? 'subject-before' : 'elided',
  }
}
