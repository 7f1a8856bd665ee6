import type { Span } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import {
  adverbLength,
  findInnerVerbGroup,
  findVerbGroup,
  type VerbGroup,
  verbLength,
} from '../../phrases/verb-group.ts'
import type { ActionReading } from './action-reading.ts'

/** Words that put what is handled before its verb. */
export const HANDLING = new CharSet('对将把向')

/** Where a word stands between two offsets, -1 when it does not; never looks past the end. */
function findWithin(text: string, word: string, start: number, end: number): number {
  const at = text.slice(start, end).indexOf(word)
  return at < 0 ? -1 : start + at
}

/** Where 对, 将 or 把 stands at a clause's head or behind its adverbs (`始终把…`, `坚定不移把…`), -1 when none does. */
export function findHandling(text: string, start: number, end: number): number {
  let at = start
  for (let round = 0; round < 3 && at < end; round++) {
    if (
      HANDLING.has(text, at) &&
      verbLength(text, at) < 2 &&
      !isHeld(text, at) &&
      (round === 0 || mayFollow(text, at, end))
    )
      return at
    const adverb = text.startsWith('坚持把', at) ? 2 : adverbLength(text, at)
    if (adverb < 2) return -1
    at += adverb
  }
  return -1
}

/** 把握, 把好, 把准: a verb of its own. */
const isHeld = (text: string, at: number) => text[at] === '把' && HELD.has(text, at + 1) && text[at + 2] !== '事'
const HELD = new CharSet('握好准牢控脉')

/** Behind a manner word: 把 and 将 handle, 对 only what something is done to (对外开放 is a noun), 向 leads somewhere. */
function mayFollow(text: string, at: number, end: number): boolean {
  return text[at] === '把' || text[at] === '将' || (text[at] === '对' && doneTo(text, at + 3, end) > 0)
}

/** The action of a clause with 对, 将 or 把 at an offset. */
export function handled(text: string, start: number, at: number, end: number): ActionReading {
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
export function adverbBefore(text: string, from: number, at: number): number {
  for (const length of [4, 3, 2])
    if (at - length > from && adverbLength(text, at - length) === length) return at - length
  return OUGHT.has(text, at - 1) ? at - 1 : at
}

/** 由 is a syllable behind these. */
const FROM_BEFORE = new CharSet('自理缘事经来')
const OUGHT = new CharSet('要都均应')
const DOING = ['进行', '开展', '实施', '实行', '给予', '予以']
const LONGEST_DOING = 6
const NOT_DOING = new CharSet('“”《》的和')

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
