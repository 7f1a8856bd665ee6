import { isDigitAt, type Span } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { Trie } from '../../engine/trie.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { turnAt } from '../../phrases/nesting.ts'
import { splitAt } from '../../phrases/noun-list.ts'
import { adverbLength, verbLength } from '../../phrases/verb-group.ts'
import {
  ADVANCED_TAILS,
  ADVERBIAL_TAILS,
  DEED_NOUNS,
  MODIFIERS,
  OWN_ACTIONS,
  OWN_ACTIONS_ON,
  predicateTails,
} from './object-words.ts'

/** 向 */
const TOWARDS = 0x5411

const advancedTails = wordTrie(ADVANCED_TAILS, true)
const adverbialTails = wordTrie(ADVERBIAL_TAILS, true)
const ownActions = new Trie([
  ...OWN_ACTIONS.map((word) => [word, 'alone'] as const),
  ...OWN_ACTIONS_ON.map((word) => [word, 'on'] as const),
])
const nouns = wordTrie(DEED_NOUNS)
/** 开拓型, 方式转变和…: before these the verb is a noun. */
const NOUN_ENDS = new CharSet('型者性化到、和与及并')
/** 方式转变, 扩权赋能: so they are behind these. */
const NOUN_HEADS = new CharSet('式权')

/** 进 */
const ENTERING = 0x8fdb
/** 进 is a syllable before and behind these. */
const ENTERED_BEFORE = new CharSet('促推引先前跟演增改长奋共迈挺跨行新并买购走挤')
const ENTERED_BEHIND = new CharSet('一入出口度程展步行取货修驻')
const PLACE_ENDS = new CharSet('区园村城乡镇街户家庭堂场市圈店厂企院营校关层地')
const LONGEST_PLACE = 3

/** `戏曲进军营`: where what is brought goes to. */
function entersPlace(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== ENTERING || ENTERED_BEFORE.has(text, at - 1) || ENTERED_BEHIND.has(text, at + 1))
    return false
  return PLACE_ENDS.standsIn(text, at + 1, Math.min(end, at + 1 + LONGEST_PLACE))
}
const modifiers = new Set(MODIFIERS)

/**
 * Names behind 推动, 支持 and the like, without what they are made to do. `甲、乙提质` shares its predicate: one span with both names;
 * `甲增长、乙改善` gives a span for each; of `甲开展…、拓展…` only 甲 is a name.
 * @example listCaused('茶企转型升级', { start: 0, end: 6 }) // [{ start: 0, end: 2 }]
 */
export function listCaused(text: string, span: Span): readonly Span[] {
  const parts = splitAt(text, span.start, span.end, '、')
  const [first] = parts
  if (parts.length < 2 || !first) return [beforeAction(text, span)]
  // 茶企拓市场、稳岗位: each of three characters, a verb and its object.
  if (
    first.end - first.start >= 5 &&
    parts.every(({ end }, i) => isShortDeed(text, i === 0 ? end - 3 : (parts[i] as Span).start, end))
  )
    return [adverbOff(text, { start: first.start, end: first.end - 3 })]
  const named = beforeAction(text, first)
  if (named.end < first.end) {
    // Behind 企业开展甲 an item without an action of its own goes on with 开展.
    const told = beforeTail(text, first) < first.end
    const others = parts.slice(1).map((part) => ({ part, name: beforeAction(text, part) }))
    const each = others.every(({ part, name }) => (told || name.end < part.end) && isName(text, name))
    return each ? [named, ...others.map(({ name }) => name)] : [named]
  }
  const at = parts.findIndex((part) => beforeAction(text, part).end < part.end)
  if (at < 0) return [beforeDirection(text, span)]
  const part = parts[at] as Span
  const shared = { start: span.start, end: beforeAction(text, part).end }
  const whole = at < parts.length - 1 && beforeTail(text, part) < part.end && isName(text, parts[at + 1] as Span)
  return [whole ? span : shared]
}

/** `拓市场`: a verb of one character and what it acts on. */
const isShortDeed = (text: string, start: number, end: number) => end - start === 3 && SHORT_VERBS.has(text, start)
/** Verbs of one character that begin a deed of three: 扩投资, 促消费. */
export const SHORT_VERBS = new CharSet('解促强稳扩拓抢引育增补提降优保防惠聚搭建调转去破立纾减抓争创兴护守谋')

/** True for words that name something: they do not begin with a verb or a predicate of their own. */
function isName(text: string, { start, end }: Span): boolean {
  return (
    !NO_NAMES.has(text, start) &&
    verbLength(text, start) < 2 &&
    adverbLength(text, start) < 2 &&
    ownActions.match(text, start) < 2 &&
    predicateTails.match(text, end) < end - start
  )
}

/** Characters that begin a further predicate: 早投产, 更有活力, 向园区集中. */
const NO_NAMES = new CharSet('早快更多不能可有再向自提共双职合')

/** `推进电商平台提质增效`: what is advanced, without how. */
export function beforeAdvance(text: string, verb: Span, span: Span): Span {
  const tail = text.endsWith('推进', verb.end) ? advancedTails.match(text, span.end) : 0
  const name = adverbOff(text, { start: span.start, end: span.end - tail })
  return tail > 0 && hasName(text, name) ? name : span
}

/** Two characters at least, and not how something is done alone: 高质量 is no name. */
function hasName(text: string, { start, end }: Span): boolean {
  return (
    end - start >= 2 &&
    text[end - 1] !== '的' &&
    !modifiers.has(text.slice(start, end)) &&
    adverbLength(text, start) < end - start
  )
}

/** `小微企业建立新账簿` after 支持: the object ends where its own action or its predicate begins. */
function beforeAction(text: string, span: Span): Span {
  if (joinsDeeds(text, span)) return span
  const done = { start: span.start, end: beforeTail(text, span) }
  const directed = beforeDirection(text, done)
  if (directed.end < done.end) return adverbOff(text, directed)
  const named = adverbOff(text, { start: span.start, end: ownActionAt(text, done, done.end < span.end) })
  return hasName(text, named) ? named : span
}

/** Where the predicate begins that ends a span, or its end. */
function beforeTail(text: string, { start, end }: Span): number {
  const tail = predicateTails.match(text, end)
  // 目标的实现: behind 的 it is a noun.
  return tail === 0 || text[end - tail - 1] === '的' || end - tail - start < 2 ? end : end - tail
}

/** `茶业发展和农户增收`: 和 joins two deeds that are nouns here. */
function joinsDeeds(text: string, { start, end }: Span): boolean {
  if (predicateTails.match(text, end) === 0) return false
  for (let at = start + 3; at < end - 3; at++) if (text[at] === '和' && predicateTails.match(text, at) > 0) return true
  return false
}

/** `甲县在旅游节上`: the place of what the object does is no part of its name. */
function beforePlace(text: string, { start, end }: Span): number {
  if (text[start] === '有') return end
  for (let at = start; at < end; at++) {
    if (text[at] !== '在') continue
    return at >= start + 2 && !PLACED_BEFORE.has(text, at - 1) && !PLACED_BEHIND.has(text, at + 1) ? at : end
  }
  return end
}

/** 在 is a syllable before and behind these. */
const PLACED_BEFORE = new CharSet('存现所实潜内外')
const PLACED_BEHIND = new CharSet('建线校岗')

/** True when an object's own deed begins at an offset: 企业开展…, 企业精准对接…. */
export function beginsDeed(text: string, at: number): boolean {
  return ownActions.match(text, at) > 0 || doneSo(text, at, text.length) > 0
}

/** Manner words that no name holds before a verb. */
const MANNERS = wordTrie(
  '加快 大力 深入 持续 继续 着力 进一步 切实 自觉 优先 统筹 加速 逐步 全力 主动 努力 认真 不断 充分 及时 有序 稳步 全部 带头 精准 率先 抓紧 共同 尽快 高标准 高质量 高水平 大胆 更多 更多地 积极 创造性 更好 有效 就地 就近 依法 自主 平稳'.split(
    ' ',
  ),
)

/** 优先保护类耕地, 精准扶贫的村: part of a name. */
const KINDS = new CharSet('的类型性区地率度带化')

/** Length of a manner word with a verb behind it, and that with something behind it, 0 otherwise. */
function doneSo(text: string, at: number, end: number): number {
  const length = MANNERS.match(text, at)
  if (length === 0) return 0
  const verb = verbLength(text, at + length)
  return verb >= 2 &&
    end - at - length - verb >= 2 &&
    nouns.match(text, at + length + verb) === 0 &&
    !KINDS.has(text, at + length + verb)
    ? length
    : 0
}

/** Where an action of the object's own begins behind its name, or the span's end; `acted` when its predicate is off already. */
function ownActionAt(text: string, { start, end }: Span, acted: boolean): number {
  let depth = 0
  for (let at = start; at < end - 1; at++) {
    depth = Math.max(0, depth + turnAt(text, at))
    if (depth > 0 || at < start + 2) continue
    if (entersPlace(text, at, end)) return beforePlace(text, { start, end: at })
    if (doneSo(text, at, end) > 0 && !text.startsWith('有', start)) return beforePlace(text, { start, end: at })
    const length = ownActions.match(text, at)
    if (length === 0 || at + length > end || text[at + length] === '的' || text.startsWith('方案', at + length))
      continue
    if (length === 1 && at < start + 3) continue
    if (ownActions.found === 'on' && !actsOn(text, at, at + length, end)) continue
    if ((length === 1 || text.startsWith('发展', at)) && verbLength(text, at) === 0) continue
    if (text.startsWith('有', start) && !text.slice(start, at).includes('的')) continue
    return beforePlace(text, { start, end: at })
  }
  return acted ? beforePlace(text, { start, end }) : end
}

/** What is built is no manner word and no further predicate: 城市建设取得进展. */
const goesOn = (text: string, after: number) => adverbLength(text, after) >= 2 || ownActions.match(text, after) > 0

/** What ends the name of somebody who builds: 高校建设…; 基础设施建设 is a noun. */
const BUILDERS = new CharSet('业企校院市县镇乡村司团构方会社户州省')

/** True when what a verb acts on stands behind it, and no noun is made of both. */
function actsOn(text: string, at: number, after: number, end: number): boolean {
  if (NOUN_HEADS.has(text, at - 1) || NOUN_ENDS.has(text, after)) return false
  if (text.startsWith('建设', at) && !(BUILDERS.has(text, at - 1) && end - after >= 4 && !goesOn(text, after)))
    return false
  return end - after >= 2 && nouns.match(text, after) === 0
}

/** Verbs of one character before 向. */
const DIRECTED = new CharSet('迈转投')
/** 向 is a syllable before and behind these. */
const TOWARDS_BEHIND = new CharSet('导心阳性上下前外内好方')
const TOWARDS_BEFORE = new CharSet('双单定逆横纵方导意取走流志相面')

/** `资源向园区集中`: what moves is the object, not where it goes. */
export function beforeDirection(text: string, span: Span): Span {
  let at = span.start
  while (at < span.end && text.charCodeAt(at) !== TOWARDS) at++
  if (at < span.start + 2 || at >= span.end - 2 || TOWARDS_BEHIND.has(text, at + 1) || TOWARDS_BEFORE.has(text, at - 1))
    return span
  // 迈向更高层次: the verb before 向 goes as well.
  return { start: span.start, end: DIRECTED.has(text, at - 1) ? at - 1 : at }
}

/** Length of `7月底`, `10月底前` that ends at an offset, 0 when none does. */
function monthBefore(text: string, start: number, end: number): number {
  let at = text[end - 1] === '前' ? end - 1 : end
  if (text[at - 1] === '底' || text[at - 1] === '初') at--
  if (text[at - 1] !== '月') return 0
  at--
  const month = at
  while (at > start && isDigitAt(text, at - 1)) at--
  return at < month && month - at <= 2 ? end - at : 0
}

/** A name without the manner words behind it: 茶企加快 gives 茶企. */
export function adverbOff(text: string, span: Span): Span {
  let { end } = span
  for (let round = 0; round < 3; round++) {
    const tail = adverbialTails.match(text, end) || monthBefore(text, span.start, end)
    if (tail === 0 || end - tail - span.start < 2) break
    end -= tail
  }
  return { start: span.start, end }
}
