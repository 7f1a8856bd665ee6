import { findHeadingMarker, isDigitAt, type Span } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { mentions } from '../../phrases/mentions.ts'
import { adverbLength, findInnerVerbGroup, findVerbGroup, verbLength } from '../../phrases/verb-group.ts'
import { findActing, findDone, findDuty, tellsHowFar } from './acting.ts'
import { type ActionReading, actionOf } from './action-reading.ts'
import { isAnnouncement } from './announcement.ts'
import { afterConnectives } from './clause-head.ts'
import { FRAMES, NO_DEEDS } from './frame-words.ts'
import { framed } from './framed.ts'
import { findHandling, handled } from './handling.ts'
import { bettered, findAgreeing, findMannerEnd, findTogether, newMade } from './manners.ts'
import { strive } from './striving.ts'
import { unlistedVerb } from './unlisted-verb.ts'

const frames = wordTrie(FRAMES)
const noDeeds = wordTrie(NO_DEEDS)
const striving = wordTrie(['力争', '争取', '确保', '保证', '力求'])

/**
 * Reads the action of a clause. Marks of order and times before it are cut off, a frame (以…为抓手, 在…) too when an action
 * follows in the same clause; 对-, 将- and 把-phrases belong to it.
 * @example readAction('以园区为载体推动产业集聚', { start: 0, end: 12, cues: 0 }).kind // 'action'
 */
export function readAction(text: string, clause: Span & { readonly cues: number }): ActionReading {
  return readHead(text, clause, true)
}

/** The same; who is charged with something is looked for once, so that `甲要乙要…` ends. */
function readHead(text: string, clause: Span & { readonly cues: number }, mayCharge: boolean): ActionReading {
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
    if (group) return actionOf(group.start, group)
  }
  const using = findUsed(text, start, clause.end)
  if (using) return { kind: 'action', start, verb: using, objectStart: using.end, carrier: null }
  const better = bettered(text, start, clause.end)
  if (better) return actionOf(start, better)
  const strives = striving.match(text, start)
  if (strives > 0) return strive(text, start, start + strives, clause.end)
  if (noDeeds.match(text, start) > 0 && !startsVerb(text, start)) return { kind: 'none', why: 'aim' }
  const frame = frames.match(text, start)
  if (frame > 0 && !(verbLength(text, start) > frame)) return framed(text, start, start + frame, clause.end)
  const group = findVerbGroup(text, start, clause.end)
  // 部署了 tells what was done, 承诺的事项 names something.
  if (group && (text[group.end] === '了' || text[group.end] === '的')) return { kind: 'none', why: 'statement' }
  if (group) return actionOf(start, group)
  const actor = findActorEnd(text, start, clause.end)
  const acting = actor > 0 ? findVerbGroup(text, actor, clause.end) : null
  if (acting && acting.end < clause.end) return actionOf(acting.start, acting)
  const adverb = adverbLength(text, start)
  if (adverb >= 2 || text[start] === '“') {
    const inner = findInnerVerbGroup(text, start, start + Math.max(adverb, 1), clause.end)
    if (inner) return actionOf(adverb >= 2 ? start : inner.start, inner)
  }
  const unknown = adverb >= 2 ? unlistedVerb(text, start, start + adverb, clause.end) : null
  // 严格按照规程巡查: by what it is done stands between the manner and the deed.
  const by = adverb >= 2 && guided.match(text, start + adverb) > 0
  const guidedDeed = by ? framed(text, start, start + adverb + 2, clause.end) : null
  if (guidedDeed?.kind === 'action') return guidedDeed
  const own = adverb === 2 && !unknown && ADVERB_VERBS.includes(text.slice(start, start + 2))
  if (own && clause.end - start >= 4 && !NOT_OWN.has(text, start + 2))
    return actionOf(start, { start, end: start + 2, last: start })
  if (unknown) return actionOf(start, unknown)
  const renewed = newMade(text, start, clause.end)
  if (renewed) return actionOf(start, renewed)
  // 切实为茶农…, 努力在…: the deed stands behind what the manner word leads to.
  if (adverb >= 2 && LEADING.has(text, start + adverb)) {
    const led = framed(text, start + adverb, start + adverb + 1, clause.end)
    if (led.kind === 'action') return led
  }
  const agreeing = findAgreeing(text, start, clause.end)
  if (agreeing) return actionOf(start, agreeing)
  const manner = findMannerEnd(text, start, clause.end)
  const mannered = manner > 0 ? findVerbGroup(text, manner, clause.end) : null
  if (mannered && mannered.end < clause.end - 1 && text[mannered.end] !== '率')
    return actionOf(start, { ...mannered, start })
  const joint = findTogether(text, start, clause.end)
  const shared = joint > 0 ? findVerbGroup(text, joint, clause.end) : null
  if (shared && shared.end < clause.end) return actionOf(shared.start, shared)
  const duty = mayCharge ? findDuty(text, { start, end: clause.end }) : null
  if (duty) return charged(text, clause.cues, start, duty, clause.end)
  const done = findDone(text, { start, end: clause.end })
  if (done > 0)
    return { kind: 'action', start, verb: { start: done, end: clause.end }, objectStart: start, carrier: 'strive' }
  const deed = findActing(text, { start, end: clause.end })
  if (deed) return actionOf(start, deed)
  return { kind: 'none', why: 'no-verb' }
}

const LEADING = new CharSet('在从向以为用')
const NOT_OWN = new CharSet('的，、在以为把将对从')
const guided = wordTrie(['按照', '根据', '依照', '遵照', '对照'])
/** Manner words that are verbs themselves before a noun: 严格食品准入. */
const ADVERB_VERBS = ['严肃', '严格', '集中', '规范', '充分', '统筹', '协调', '严密', '密切', '公开', '妥善']

/** What somebody is to do; `民生实事必须兑现` names what it is done to before it, `各级政府必须认真执行` who does it. */
function charged(text: string, cues: number, start: number, duty: Span, end: number): ActionReading {
  const read = readHead(text, { start: duty.end, end, cues }, false)
  if (read.kind === 'none' || read.carrier !== null || !(read.verb.end === end || tellsHowFar(text, read.verb.end)))
    return read
  let named = start
  for (let step = 1; step > 0; named += step) step = urging.matchWithin(text, named, duty.start)
  const namedEnd = duty.start - urgingBefore.match(text, duty.start)
  if (namedEnd - named < SHORTEST_NAMED || charges.match(text, namedEnd) > 0) return read
  return { ...read, start, objectStart: named, objectEnd: namedEnd, carrier: 'strive' }
}

const SHORTEST_NAMED = 2
/** Words before a duty that are neither who acts nor what is acted on. */
const URGING = ['一定', '今后', '以后', '同时', '始终', '必定', '下一步', '全年', '今年', '明年']
const urging = wordTrie(URGING)
const urgingBefore = wordTrie(URGING, true)
/** Ends of the names of those who act. */
const charges = wordTrie(
  '政府 部门 机关 干部 乡镇 各地 各方 单位 企业 街道 镇街 镇村 各镇 各县 各区 县区 各级 各园区 党委 党组织 法院 检察院 委员会 党员 公务员 同志 我们 大家 人员 负责人 公司'.split(
    ' ',
  ),
  true,
)

/** `抓好防汛的同时` says beside what the deed of the next clause is done. */
const meanwhile = wordTrie(['的同时', '之际', '过程中', '的前提下', '的基础上', '的情况下'], true)

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

/** A word of no deed that begins a longer verb (`再创`, `更新`) does not count. */
function startsVerb(text: string, at: number): boolean {
  const found = noDeeds.match(text, at)
  const group = findVerbGroup(text, at, Math.min(text.length, at + 8))
  return found === 1 && group !== null && group.end - at >= 2
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
