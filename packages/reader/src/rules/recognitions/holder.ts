import { type Quote, quoteAt, type Span } from '@gangmu/text'
import { splitAt } from '../../phrases/noun-list.ts'
import { findNounEnd, startsWithPredicate } from '../../phrases/predicates.ts'
import { peelHead } from '../../phrases/subject.ts'
import { findVerbGroup } from '../../phrases/verb-group.ts'

const list = (words: string) => words.split(' ')
const TAILS = list('分别 成功 首批 顺利 连续 均 再次 还 也 又 先后 相继 同时 被 已 双双 正式 全部 率先 首次 再度')
const TIMES = list('年 月 日 来 时 期间 近日 先后 我们 全年 今年 去年 其中 并 同时')

/** Who won, in the words before the winning verb; several when 分别 gives each its own title. */
export interface Holders {
  readonly holders: readonly Quote[]
  readonly distributed: boolean
}

/** The holder before a winning verb: adverbs off its end, times and verbs off its head; none when nothing is left. */
export function findHolder(text: string, start: number, end: number, titles: number): Holders {
  let to = end
  let distributed = false
  for (let round = 0; round < 4; round++) {
    const tail = TAILS.find((word) => text.endsWith(word, to) && to - word.length >= start)
    if (!tail) break
    if (tail === '分别') distributed = true
    to -= tail.length
  }
  // 甲镇被农业部认定为: the giver is no holder.
  const passive = text.slice(start, to).lastIndexOf('被')
  if (passive >= 2) to = start + passive
  if (text.endsWith('分别', to)) {
    distributed = true
    to -= 2
  }
  // 黄茶连续三年入选: how often is no part of who.
  const often = text.slice(Math.max(start, to - LONGEST_OFTEN), to).indexOf('连续')
  if (often >= 0 && '年次届'.includes(text[to - 1] as string)) to = Math.max(start, to - LONGEST_OFTEN) + often
  const from = fromHead(text, start, to)
  if (text[from] === '第' && text[to - 1] === '次') return { holders: [], distributed: false }
  if (
    to - from < 2 ||
    TIMES.some(
      (word) => text.slice(from, to) === word || (word.length === 1 && text.endsWith(word, to) && to - from < 6),
    )
  ) {
    return { holders: [], distributed: false }
  }
  const parts = splitAt(text, from, to, '、')
  if (distributed && titles > 1 && parts.length === titles) {
    return { holders: parts.map((part) => quoteAt(text, part.start, part.end)), distributed: true }
  }
  return { holders: [quoteAt(text, from, to)], distributed: false }
}

const LONGEST_OFTEN = 6

/** Times and adverbs go; a verb stays, for a deed can win as well (推动…工作入选典型案例). */
function fromHead(text: string, start: number, end: number): number {
  for (const word of [
    '全年',
    '今年',
    '去年',
    '同时',
    '并',
    '其中',
    '全市',
    '全区',
    '全县',
    '全省',
    '我市',
    '我区',
    '我县',
    '我省',
  ]) {
    if (text.startsWith(word, start) && end - start - word.length >= 2) return start + word.length
  }
  return peelHead(text, start, end) >= end ? end : start
}

/**
 * The noun an earlier clause of the same sentence begins with, when something is said of it (`甲街区焕新开放，入选…`): it may hold
 * what the next clause wins. Null when that clause begins with a deed.
 */
export function findActor(text: string, { start, end }: Span): Quote | null {
  if ('以在对从为'.includes(text[start] as string)) return null
  if (findVerbGroup(text, start, end) !== null || startsWithPredicate(text, start, end)) return null
  const stop = findNounEnd(text, start, end)
  return stop < end && stop - start >= 3 ? quoteAt(text, start, stop) : null
}
