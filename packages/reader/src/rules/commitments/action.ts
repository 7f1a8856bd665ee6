import { findHeadingMarker, isDigitAt, type Span } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { codeAt } from '../../engine/characters.ts'
import { declareCue } from '../../engine/cues.ts'
import { Trie } from '../../engine/trie.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { mentions } from '../../phrases/mentions.ts'
import {
  adverbLength,
  findInnerVerbGroup,
  findVerbGroup,
  type VerbGroup,
  verbLength,
} from '../../phrases/verb-group.ts'
import { findActing, findDone, findDuty, tellsHowFar } from './acting.ts'
import { ANNOUNCEMENTS, CONNECTIVES, FRAMES, LIST_FRAMES, NO_DEEDS } from './frame-words.ts'
import { predicateTails } from './object-words.ts'

const connectives = wordTrie(CONNECTIVES)
const frames = wordTrie(FRAMES)
const noDeeds = wordTrie(NO_DEEDS)

/** The action of a clause: where it begins, its verb, where its object begins. Or why the clause says none. */
export type ActionReading =
  | {
      readonly kind: 'action'
      readonly start: number
      readonly verb: Span
      readonly objectStart: number
      /** Where the object ends that stands before its verb. */
      readonly objectEnd?: number
      readonly carrier: Carrier | null
    }
  | { readonly kind: 'none'; readonly why: NoAction }

/** 力争, 确保 and the like before a subject that does something; 对 and 把 before the object; 把…作为 that puts it somewhere. */
export type Carrier = 'strive' | 'handle' | 'place'

/** Why a clause of the plan says no deed. */
export type NoAction = 'frame' | 'aim' | 'announcement' | 'statement' | 'no-verb' | 'name-only'

const striving = wordTrie(['力争', '争取', '确保', '保证', '力求'])
const HANDLING = new CharSet('对将把向')

/**
 * Reads the action of a clause. Marks of order and times before it are cut off, a frame (以…为抓手, 在…) too when an action
 * follows in the same clause; 对-, 将- and 把-phrases belong to it.
 * @example readAction('以园区为载体推动产业集聚', { start: 0, end: 12, cues: 0 }).kind // 'action'
 */
export function readAction(text: string, clause: Span & { readonly cues: number }): ActionReading {
  const marked = findHeadingMarker(text, clause.start)?.end ?? clause.start
  const start = afterConnectives(text, marked < clause.end ? marked : clause.start, clause.end)
  if (start >= clause.end) return { kind: 'none', why: 'name-only' }
  if (meanwhile.match(text, clause.end) > 0) return { kind: 'none', why: 'frame' }
  if (isAnnouncement(text, clause.cues, start, clause.end)) return { kind: 'none', why: 'announcement' }
  const handling = findHandling(text, start, clause.end)
  if (handling >= 0) {
    const read = handled(text, start, handling, clause.end)
    const kept = text.startsWith('坚持', handling - 2)
    if (read.kind === 'action' && kept && read.carrier === 'place')
      return { ...read, verb: { start: handling - 2, end: handling }, objectEnd: read.objectEnd ?? read.verb.start }
    if (read.kind === 'action' || !kept) return read
  }
  const invested = afterInvested(text, start, clause.end)
  if (invested > start) {
    const group = findVerbGroup(text, invested, clause.end)
    if (group) return action(group.start, group)
  }
  const using = findUsed(text, start, clause.end)
  if (using) return { kind: 'action', start, verb: using, objectStart: using.end, carrier: null }
  const better = bettered(text, start, clause.end)
  if (better) return action(start, better)
  const strives = striving.match(text, start)
  if (strives > 0) return strive(text, start, start + strives, clause.end)
  if (noDeeds.match(text, start) > 0 && !startsVerb(text, start)) return { kind: 'none', why: 'aim' }
  const frame = frames.match(text, start)
  if (frame > 0 && !(verbLength(text, start) > frame)) return framed(text, start, start + frame, clause.end)
  const group = findVerbGroup(text, start, clause.end)
  // 部署了 tells what was done, 承诺的事项 names something.
  if (group && (text[group.end] === '了' || text[group.end] === '的')) return { kind: 'none', why: 'statement' }
  if (group) return action(start, group)
  const actor = findActorEnd(text, start, clause.end)
  const acting = actor > 0 ? findVerbGroup(text, actor, clause.end) : null
  if (acting && acting.end < clause.end) return action(acting.start, acting)
  const adverb = adverbLength(text, start)
  if (adverb >= 2 || text[start] === '“') {
    const inner = findInnerVerbGroup(text, start, start + Math.max(adverb, 1), clause.end)
    if (inner) return action(adverb >= 2 ? start : inner.start, inner)
  }
  const unknown = adverb >= 2 ? unlistedVerb(text, start, start + adverb, clause.end) : null
  const own = adverb === 2 && !unknown && ADVERB_VERBS.includes(text.slice(start, start + 2))
  if (own && clause.end - start >= 5 && !NOT_VERBS.has(text, start + 2))
    return action(start, { start, end: start + 2, last: start })
  if (unknown) return action(start, unknown)
  const manner = findMannerEnd(text, start, clause.end)
  const mannered = manner > 0 ? findVerbGroup(text, manner, clause.end) : null
  if (mannered && mannered.end < clause.end - 1 && text[mannered.end] !== '率')
    return action(start, { ...mannered, start })
  const duty = findDuty(text, { start, end: clause.end })
  if (duty > 0) return charged(text, clause.cues, start, duty, clause.end)
  const done = findDone(text, { start, end: clause.end })
  if (done > 0)
    return { kind: 'action', start, verb: { start: done, end: clause.end }, objectStart: start, carrier: 'strive' }
  const deed = findActing(text, { start, end: clause.end })
  if (deed) return action(start, deed)
  return { kind: 'none', why: 'no-verb' }
}

/** `更好统筹城乡用地`: a deed that is done better. What only serves or shows something is an aim. */
function bettered(text: string, start: number, end: number): VerbGroup | null {
  if (text[start] !== '更' || (text[start + 1] !== '好' && text[start + 1] !== '加')) return null
  const group = findVerbGroup(text, start, end)
  if (!group || group.end >= end || group.last <= start || aimed.match(text, group.last) > 0) return null
  return text[group.end] === '的' ? null : group
}

const aimed = wordTrie('满足 适应 服务 实现 惠及 造福 享受 体现 展现 彰显 激发 促进'.split(' '))

/** Behind 地 that closes how something is done (`创造性地开展工作`), -1 when none does; 基地 and 当地 are nouns. */
function findMannerEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_MANNER)
  for (let at = start + 2; at < limit; at++) if (text[at] === '地') return NOUN_OF_PLACE.has(text, at - 1) ? -1 : at + 1
  return -1
}

const LONGEST_MANNER = 9
const NOUN_OF_PLACE = new CharSet('土基产园场高阵绿林草耕湿当外异本两内腹各用属驻营胜盆荒坡宅农工田州的天大落')

/** What somebody is to do; `承诺事项必须兑现` names what it is done to before it. */
function charged(text: string, cues: number, start: number, duty: number, end: number): ActionReading {
  const read = readAction(text, { start: duty, end, cues })
  if (read.kind === 'none' || read.carrier !== null || !(read.verb.end === end || tellsHowFar(text, read.verb.end)))
    return read
  let objectEnd = duty
  while (objectEnd > start + 2 && DUTIES.has(text, objectEnd - 1)) objectEnd--
  return { ...read, start, objectStart: start, objectEnd, carrier: 'strive' }
}

const DUTIES = new CharSet('要将必须务应当都均还也一定')

/** `抓好防汛的同时` says beside what the deed of the next clause is done. */
const meanwhile = wordTrie(['的同时', '之际', '过程中', '的前提下', '的基础上', '的情况下'], true)

const announcements = wordTrie(ANNOUNCEMENTS)
const announcing = declareCue(ANNOUNCEMENTS)
/** What closes a clause that does nothing: `重点抓好六项工作` tells how many tasks come, `做好工作意义重大` judges. */
const closings = new Trie<'count' | 'judgement'>(
  [
    ...['项工作', '件大事', '项重点工作'].map((word) => [word, 'count'] as const),
    ...['意义重大', '责任重大', '至关重要', '任务艰巨', '十分重要', '尤为重要'].map(
      (word) => [word, 'judgement'] as const,
    ),
  ],
  true,
)

function isAnnouncement(text: string, cues: number, start: number, end: number): boolean {
  if ((cues & announcing) !== 0 && mentions(announcements, text, start, end)) return true
  const length = closings.match(text, end)
  if (length === 0 || end - length < start) return false
  return closings.found === 'judgement' || (end - start <= 16 && /[0-9二三四五六七八九十]/.test(text.slice(start, end)))
}

/** Where a word stands between two offsets, -1 when it does not; never looks past the end. */
function findWithin(text: string, word: string, start: number, end: number): number {
  const at = text.slice(start, end).indexOf(word)
  return at < 0 ? -1 : start + at
}

/** Manner words that only a deed follows, even by a verb that no list has. */
const TASK_MANNERS = new Set(
  '积极 大力 深入 持续 坚决 努力 认真 切实 全力 着力 主动 自觉 继续 不断 进一步 依法 及时 精准 扎实 千方百计 精心 尽快 充分 带头 严肃 合理 逐步 稳妥 有序 有效 稳步 高质量 高标准 高水平 科学 定期'.split(
    ' ',
  ),
)

/** Manner words that are verbs themselves before a noun: 严格食品准入. */
const ADVERB_VERBS = ['严肃', '严格', '集中', '规范', '充分', '统筹', '协调', '严密', '密切', '公开', '妥善']

/** `积极答卷式推进` has no listed verb: behind a manner word the next two characters stand for it. */
function unlistedVerb(text: string, start: number, after: number, end: number): VerbGroup | null {
  if (!TASK_MANNERS.has(text.slice(start, after)) || end - after < 4) return null
  if (NOT_VERBS.has(text, after) || text.startsWith('发展', after)) return null
  return { start, end: after + 2, last: after }
}

const NOT_VERBS = new CharSet('党使让令的、，“《在以为向把将对从于是有无不更与和及等型性化地民利水方技家数据')

const ACTORS = [
  '财政',
  '各级政府',
  '各部门',
  '有关部门',
  '各级各部门',
  '开发区',
  '高新区',
  '经开区',
  '新区',
  '园区',
  '县市区',
  '区县',
  '各县',
  '乡镇',
  '街道',
  '镇街',
  '政府',
]
const actors = wordTrie(ACTORS)
const LONGEST_ACTOR = 8

/** End of an actor at the head of a clause (`高新区重点培育…`), 0 when none stands there. */
function findActorEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_ACTOR)
  if (!mentions(actors, text, start, limit)) return 0
  const head = text.slice(start, limit)
  for (const actor of ACTORS) {
    const at = head.indexOf(actor)
    const after = start + at + actor.length
    if (at >= 0 && (adverbLength(text, after) >= 2 || text[after] === '要'))
      return text[after] === '要' ? after + 1 : after
  }
  return 0
}

function action(start: number, group: VerbGroup, carrier: Carrier | null = null): ActionReading {
  return { kind: 'action', start, verb: { start: group.start, end: group.end }, objectStart: group.end, carrier }
}

/** A word of no deed that begins a longer verb (`再创`, `更新`) does not count. */
function startsVerb(text: string, at: number): boolean {
  const found = noDeeds.match(text, at)
  const group = findVerbGroup(text, at, Math.min(text.length, at + 8))
  return found === 1 && group !== null && group.end - at >= 2
}

const GAPS = new CharSet(' 　、—─')

function afterConnectives(text: string, start: number, end: number): number {
  let at = start
  for (let round = 0; round < 4; round++) {
    while (at < end && GAPS.has(text, at)) at++
    const length = connectives.match(text, at)
    const step = Math.max(yearLength(text, at), periodLength(text, at), markerLength(text, at), length)
    if (step === 0 || (step === length && length === 1 && !mayPeel(text, at))) break
    at += step
  }
  return at
}

/** 要, 将, 并 and 还 alone are peeled only before a verb. */
function mayPeel(text: string, at: number): boolean {
  if (text[at] === '将') return false
  if (text[at] === '并' && (adverbLength(text, at + 1) >= 2 || HANDLING.has(text, at + 1))) return true
  if (text[at] === '要' && (text[at + 1] === '对' || text[at + 1] === '把')) return true
  return findVerbGroup(text, at + 1, Math.min(text.length, at + 12)) !== null
}

function yearLength(text: string, at: number): number {
  let end = at
  while (isDigitAt(text, end)) end++
  return end - at === 4 && text[end] === '年' ? 5 : 0
}

/** `10月底前`, `年底前`, `每季度`: when a deed is done is no part of it. */
function periodLength(text: string, at: number): number {
  let end = at
  if (text[at] === '每') {
    const period = PERIODS.find((word) => text.startsWith(word, at + 1))
    return period ? 1 + period.length : 0
  }
  while (isDigitAt(text, end)) end++
  if (end > at && end - at <= 2 && text[end] === '月') end++
  else if (end > at || text[at] !== '年' || text[at + 1] !== '底') return 0
  else return text[at + 2] === '前' ? 3 : 2
  if (PARTS_OF_MONTH.has(text, end)) end += text[end + 1] === '旬' ? 2 : 1
  if (text[end] === '前') end++
  return end - at
}

const PERIODS = ['季度', '半年', '年', '季', '月', '周', '天', '日']
const PARTS_OF_MONTH = new CharSet('底初末份上中下')

function markerLength(text: string, at: number): number {
  const code = codeAt(text, at)
  if (code !== 0xff08 && code !== 0x28) return 0
  const close = text.slice(at, at + 5).search(/[）)]/)
  return close > 0 ? close + 1 : 0
}

/** Where 对, 将 or 把 stands at a clause's head or behind its adverbs (`始终把…`, `坚定不移把…`), -1 when none does. */
function findHandling(text: string, start: number, end: number): number {
  let at = start
  for (let round = 0; round < 3 && at < end; round++) {
    if ((text[at] === '把' || (round === 0 && HANDLING.has(text, at))) && !isHeld(text, at)) return at
    const adverb = text.startsWith('坚持把', at) ? 2 : adverbLength(text, at)
    if (adverb < 2) return -1
    at += adverb
  }
  return -1
}

/** 把握, 把好, 把准: a verb of its own. */
const isHeld = (text: string, at: number) => text[at] === '把' && HELD.has(text, at + 1) && text[at + 2] !== '事'
const HELD = new CharSet('握好准牢控脉')

function handled(text: string, start: number, at: number, end: number): ActionReading {
  if (tellsDone(text, at, end)) return { kind: 'none', why: 'statement' }
  const as = text[at] === '把' || text[at] === '将' ? findWithin(text, '作为', at, end) : -1
  if (as > at + 1 && as < end) {
    // 作为总抓手 sets a frame; 作为当家产业 promises what becomes of it.
    if (FRAME_NOUNS.some((word) => text.slice(as, end).includes(word))) return { kind: 'none', why: 'frame' }
    return {
      kind: 'action',
      start,
      verb: { start: as, end: as + 2 },
      objectStart: at + 1,
      carrier: 'place',
    }
  }
  const put = placing(text, at, end)
  if (put) {
    const from = findWithin(text, '由', at + 3, put.start)
    const objectEnd = from > 0 && !FROM_BEFORE.has(text, from - 1) ? from : put.start
    return { kind: 'action', start, verb: put, objectStart: at + 1, objectEnd, carrier: 'place' }
  }
  const done = text[at] === '对' ? doneTo(text, at + 3, end) : -1
  if (done > 0) return { kind: 'action', start, verb: { start: done, end }, objectStart: at + 1, carrier: 'handle' }
  const closing = closingVerb(text, at + 3, end)
  if (closing > 0)
    return { kind: 'action', start, verb: { start: closing, end }, objectStart: at + 1, carrier: 'place' }
  const group = findInnerVerbGroup(text, at, at + 2, end) ?? lastVerb(text, at + 2, end)
  if (!group) return { kind: 'none', why: 'frame' }
  return {
    kind: 'action',
    start,
    verb: { start: group.start, end: group.end },
    objectStart: group.end,
    carrier: 'handle',
  }
}

/** Where a deed may begin behind `投资2亿元`, or the start. */
function afterInvested(text: string, start: number, end: number): number {
  if (text[start] !== '投' || (text[start + 1] !== '资' && text[start + 1] !== '入')) return start
  let at = start + 2
  while (at < end && (isDigitAt(text, at) || SUMS.has(text, at))) at++
  return text[at - 1] === '元' && at > start + 3 ? at : start
}

const SUMS = new CharSet('.．约近超过余多十百千万亿元')
const USED = new CharSet('好足活于地水电能工户药人材')

/** `用新技术改造提升传统产业链`: the deed behind what is used for it. */
function findUsed(text: string, start: number, end: number): Span | null {
  if (text[start] !== '用' || USED.has(text, start + 1)) return null
  const group = findInnerVerbGroup(text, start, start + 3, end)
  return group && group.end <= end - 2 && text[group.end] !== '的' ? { start: group.start, end: group.end } : null
}

/** `对建设提出了要求` tells what was done. */
function tellsDone(text: string, start: number, end: number): boolean {
  const at = findWithin(text, '了', start, end)
  return at > 0 && text[at + 1] !== '解' && text[at - 1] !== '为'
}

const FRAME_NOUNS = '抓手 牵引 主线 引领 统领 主题 切入点 着力点 突破口 出发点 落脚点 遵循 契机 动力 使命'.split(' ')

/** `把重心放在基层`, `把政策落到实处`: where the object is put. */
function placing(text: string, at: number, end: number): Span | null {
  if ((text[at] !== '把' && text[at] !== '将') || text[at + 1] === '由') return null
  for (const word of PLACING) {
    const found = findWithin(text, word, at + 2, end)
    if (found > 0) return { start: found, end: found + word.length }
  }
  for (let i = at + 3; i < end - 2; i++) {
    if (PLACED_BY.has(text, i + 2) && verbLength(text, i) === 2) return { start: i, end: i + 3 }
  }
  return null
}

/** 扩大到, 转变成: what ends a verb of where something is brought. */
const PLACED_BY = new CharSet('到为成至')
const PLACING = [
  '摆在',
  '放在',
  '落到',
  '落实到',
  '用在',
  '抓在',
  '挺在',
  '纳入',
  '融入',
  '贯穿',
  '用于',
  '投向',
  '交由',
  '建设成',
  '转化为',
  '转变为',
  '列为',
  '列入',
  '建成',
  '办成',
  '变成',
  '做成',
  '打造成',
]

/** `对旧址开展修复`: where the words begin that say what is done to something, -1 when the clause goes on with more. */
function doneTo(text: string, from: number, end: number): number {
  for (let at = from; at < end - 3; at++) {
    if (!DOING.some((word) => text.startsWith(word, at))) continue
    const adverb = adverbBefore(text, from, at)
    if (end - at - 2 <= LONGEST_DOING && !NOT_DOING.standsIn(text, at, end)) return adverb
  }
  return -1
}

/** Where the manner word begins that ends at an offset, or the offset. */
function adverbBefore(text: string, from: number, at: number): number {
  for (const length of [4, 3, 2])
    if (at - length > from && adverbLength(text, at - length) === length) return at - length
  return OUGHT.has(text, at - 1) ? at - 1 : at
}

/** 由 is a syllable behind these. */
const FROM_BEFORE = new CharSet('自理缘事经来')
const OUGHT = new CharSet('要都均应')
const DOING = ['进行', '开展', '实施', '实行', '给予', '予以']
const LONGEST_DOING = 6
const NOT_DOING = new CharSet('、“”《》的和')

/** `把老街保护好、利用好`: where the verbs begin that end a clause, -1 when none do. */
function closingVerb(text: string, from: number, end: number): number {
  if (text[end - 1] !== '好') return -1
  for (let at = from; at < end - 2; at++) {
    const group = findVerbGroup(text, at, end)
    if (group && group.end === end) return at
  }
  return -1
}

/** 对…进行整治: the verb behind the object. */
function lastVerb(text: string, from: number, end: number): VerbGroup | null {
  const at = from + text.slice(from, end).lastIndexOf('进行')
  return at > from ? { start: at, end, last: at } : null
}

function strive(text: string, start: number, after: number, end: number): ActionReading {
  const timed = text.startsWith('全年', after) ? after + 2 : afterPeriods(text, after, end)
  const inside = text[timed] === '在' ? findInnerVerbGroup(text, timed, timed + 2, end) : null
  // 力争在软件业上实现突破: where, then what.
  if (inside && PLACED.has(text, inside.start - 1)) return action(start, inside)
  const adverb = adverbLength(text, timed)
  const unlisted = adverb >= 2 ? unlistedVerb(text, timed, timed + adverb, end) : null
  const group = findVerbGroup(text, timed, end) ?? unlisted
  // 确保优化环境工作走在前列: what is ensured is told at the end.
  const tail = timed === after && !text.startsWith('力', start) ? predicateTails.match(text, end) : 0
  const whole = group !== null && tail >= LONG_TAIL && end - tail - group.end >= LONG_TAIL
  if (group && !whole) {
    const verb =
      text.startsWith('确保', start) && !text.startsWith('全年', after)
        ? { start, end: group.end }
        : { start: group.start, end: group.end }
    return { kind: 'action', start, verb, objectStart: group.end, carrier: null }
  }
  if (text.startsWith('让', after) || after >= end) return { kind: 'none', why: 'aim' }
  if (text[after] === '到' && text[end - 1] === '年' && end - after <= 9) return { kind: 'none', why: 'frame' }
  const deed = text.startsWith('确保', start) || text.startsWith('保证', start) ? null : findDeedAtEnd(text, after, end)
  if (deed) return { kind: 'action', start, verb: deed, objectStart: timed, carrier: 'strive' }
  return { kind: 'action', start, verb: { start, end: after }, objectStart: timed, carrier: 'strive' }
}

const PLACED = new CharSet('上面中域内')
const LONG_TAIL = 4
const periods = wordTrie(['年底前', '年底', '年内', '今年', '上半年', '下半年', '今年底', '今年年底'])

/** Behind 力争 and 确保, when it is to be done (年内, 10月底前) is no part of what. */
function afterPeriods(text: string, start: number, end: number): number {
  const length = periods.match(text, start) || periodLength(text, start)
  return start + length < end ? start + length : start
}

/** `力争文化馆开工建设`: what is striven for is done at the end of the clause. */
function findDeedAtEnd(text: string, from: number, end: number): Span | null {
  const tail = predicateTails.match(text, end)
  return tail > 0 && end - tail - from >= 2 ? { start: end - tail, end } : null
}

/** What is passed: 通过省级卫生县城复审 is a deed, 通过培训… a means. */
const PASSED = ['验收', '复审', '复核', '认定', '评审', '审核', '认证', '考核', '评估', '鉴定', '复检']

const FOCUSED = ['聚力', '聚焦', '紧盯', '合力']
const STRONG_FOCUS = wordTrie(
  '打造 推进 推动 发展 建设 实施 培育 构建 提升 做大做强 做强 做优 突破 抓好 壮大 完善 优化 解决 破解 攻坚 扩大 打通 补齐 创建'.split(
    ' ',
  ),
)

const MEANS = ['方式', '办法', '途径', '手段', '形式', '方法']

/** `在茶旅融合上下功夫`: the words that say work is put into it, and where its name ends. Null when a deed of another kind stands inside. */
function workedOn(text: string, from: number, end: number): { verb: Span; objectEnd: number } | null {
  const length = workings.match(text, end)
  if (length === 0) return null
  const verb = adverbBefore(text, from, end - length)
  const objectEnd = text[verb - 1] === '上' ? verb - 1 : text.startsWith('方面', verb - 2) ? verb - 2 : -1
  return objectEnd - from < 2 || findInnerVerbGroup(text, from, from, objectEnd)
    ? null
    : { verb: { start: verb, end }, objectEnd }
}

const workings = wordTrie(
  '下功夫 狠下功夫 多下功夫 下苦功夫 下实功夫 做文章 求突破 求实效 求精准 发力 再发力 用力 见实效 见成效 谋突破 下力气 做功课 使劲'.split(
    ' ',
  ),
  true,
)

/** What is provided to somebody as a deed: 为老人提供助餐服务; 提供支撑 says what something is good for. */
const services = wordTrie(
  '服务 帮助 援助 救助 培训 指导 产品 贷款 资金 岗位 场所 餐食 住房 用地 补贴 护理 教育 咨询 担保 设施 体检 检查 活动场地'.split(
    ' ',
  ),
  true,
)

function framed(text: string, start: number, after: number, end: number): ActionReading {
  const whole = text.slice(start, end)
  const frame = text.slice(start, after)
  // 聚力打造古镇: the frame word is the verb's manner.
  const focused = FOCUSED.includes(frame) ? findVerbGroup(text, after, end) : null
  if (focused && focused.end < end && STRONG_FOCUS.match(text, focused.last) > 0)
    return action(start, { ...focused, start })
  if (LIST_FRAMES.includes(frame) && /等[^，]{0,8}(项目|企业|工程|园区)$/.test(whole)) {
    return action(start, { start, end: after, last: start })
  }
  if (frame === '对标' || (frame.length === 2 && (whole.endsWith('机遇期') || whole.endsWith('机遇'))))
    return action(start, { start, end: after, last: start })
  if (
    /(为抓手|为重点|为主线|为引领|为契机|为目标|为导向|为核心|为指导|为统领|为牵引|为基础|为支撑|为方向|为载体|为突破口|为根本|为动力|为中心|为平台|为依托|为纽带|为龙头|为主体|为统揽|为标准|为关键|为着力点|为落脚点|为出发点|为切入点|为遵循|为总牵引|为总抓手)$/.test(
      whole,
    )
  ) {
    return { kind: 'none', why: 'frame' }
  }
  if (frame === '通过' && PASSED.some((word) => whole.endsWith(word)))
    return action(start, { start, end: after, last: start })
  if (frame === '通过' && MEANS.some((word) => whole.endsWith(word))) return { kind: 'none', why: 'frame' }
  const worked = frame === '在' ? workedOn(text, after, end) : null
  if (worked)
    return {
      kind: 'action',
      start,
      verb: worked.verb,
      objectStart: after,
      objectEnd: worked.objectEnd,
      carrier: 'place',
    }
  const inner = findInnerVerbGroup(text, start, after + 2, end)
  if (!inner || inner.end >= end) return { kind: 'none', why: 'frame' }
  if (frame === '为' && /^(提供|奠定|注入|增添|作出|创造|营造|贡献)/.test(text.slice(inner.start, inner.end))) {
    const served = text.startsWith('提供', inner.start) && services.match(text, end) > 0
    return served ? action(inner.start, inner) : { kind: 'none', why: 'aim' }
  }
  const tail = text.slice(inner.end, end)
  if (/^[的上中下]/.test(tail) || /(中|上|下|过程中|基础上|前提下)$/.test(whole)) return { kind: 'none', why: 'frame' }
  return action(inner.start, inner)
}
