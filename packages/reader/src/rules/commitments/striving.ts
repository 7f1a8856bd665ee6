import type { Span } from '@gangmu/text'
import { CharSet } from '../../engine/char-set.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { adverbLength, findInnerVerbGroup, findVerbGroup } from '../../phrases/verb-group.ts'
import { type ActionReading, actionOf } from './action-reading.ts'
import { periodLength } from './clause-head.ts'
import { predicateTails } from './object-words.ts'
import { unlistedVerb } from './unlisted-verb.ts'

/** The action of a clause that 力争, 确保 and the like open; what is striven for begins at `after`. */
export function strive(text: string, start: number, after: number, end: number): ActionReading {
  const timed = text.startsWith('全年', after) ? after + 2 : afterPeriods(text, after, end)
  const inside = text[timed] === '在' ? findInnerVerbGroup(text, timed, timed + 2, end) : null
  // 力争在软件业上实现突破: where, then what.
  if (inside && PLACED.has(text, inside.start - 1)) return actionOf(start, inside)
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
