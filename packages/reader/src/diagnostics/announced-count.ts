import { findHeadingMarker, readOrdinal, trimSpan } from '@gangmu/text'
import { CharSet } from '../engine/char-set.ts'
import type { ReadContext } from '../engine/context.ts'
import type { Diagnostic, OutlineNode } from '../reading.ts'
import { observe } from './observe.ts'
import { withoutWord } from './without-word.ts'

/** What stands between the number and the first heading, from its end: `八个方面的重点工作：`; nothing else may stand there. */
const TAIL = [['：', ':', '。', '；', ';'], ['工作', '任务', '行动', '工程'], ['重点', '主要'], ['的']] as const
const COUNTERS = ['个方面', '方面', '项', '大', '个'] as const
const ASPECTS = '个方面'
/** How long the words behind 个方面 may be. */
const LONGEST_VERB = 14
const MARKS = new CharSet('，、。；：,;:\n')
const NUMERALS = '0123456789一二三四五六七八九十'
const AHEAD = [
  '抓好',
  '做好',
  '以下',
  '突出',
  '推进',
  '重点',
  '着力',
  '聚焦',
  '抓实',
  '落实',
  '实施',
  '完成',
  '抓了',
  '做了',
]
/** The announcement stands in the last words before the first heading. */
const LAST_WORDS = 60
const FEWEST = 3
const MOST = 20

/** `重点抓好八个方面的工作：` with seven headings below. */
export function findAnnouncedCounts({ text, outline }: ReadContext): Diagnostic[] {
  const found: Diagnostic[] = []
  const walk = (nodes: readonly OutlineNode[]) => {
    for (const node of nodes) {
      const fault = checkChildren(text, node)
      if (fault) found.push(fault)
      walk(node.children)
    }
  }
  walk(outline)
  return found
}

function checkChildren(text: string, node: OutlineNode): Diagnostic | null {
  const children = node.children.filter(({ marker }) => marker !== '')
  const [first] = children
  if (!first || children.length < FEWEST) return null
  const announced = readAnnouncement(text, Math.max(node.heading.start, first.start - LAST_WORDS), first.start)
  if (announced === null || announced.count === children.length || !areNumbered(text, children)) return null
  const last = children.at(-1) as OutlineNode
  const params = { announced: text.slice(announced.start, announced.end), count: children.length, last: last.title }
  return observe('announced-count-differs', announced, params, [first.heading, last.heading])
}

/** All of one level and marked alike: numbered one after the other from the first, or each with a dash. */
function areNumbered(text: string, children: readonly OutlineNode[]): boolean {
  const style = findHeadingMarker(text, children[0]?.heading.start ?? 0)?.style
  return children.every(({ level, heading }, i) => {
    const marker = findHeadingMarker(text, heading.start)
    const follows = style === 'dash' || marker?.number === i + 1
    return level === children[0]?.level && marker?.style === style && follows
  })
}

interface Announcement {
  readonly start: number
  readonly end: number
  readonly count: number
}

function readAnnouncement(text: string, from: number, to: number): Announcement | null {
  const span = trimSpan(text, from, to)
  if (!span) return null
  const stop = withoutWord(text, span.end, TAIL[0])
  let end = stop
  for (const words of TAIL.slice(1)) end = withoutWord(text, end, words)
  let counted = withoutWord(text, end, COUNTERS)
  // `在八个方面取得新进展：`
  const aspects = from + text.slice(from, stop).lastIndexOf(ASPECTS)
  const isOpen =
    counted === end && aspects >= from && stop - aspects <= LONGEST_VERB && !MARKS.standsIn(text, aspects, stop)
  if (isOpen) counted = aspects
  else if (counted === end) return null
  let start = counted
  while (start > from && NUMERALS.includes(text[start - 1] as string)) start--
  const count = readCount(text.slice(start, counted))
  const before = text.slice(from, start)
  const lead = before.slice(before.lastIndexOf('。') + 1)
  if (count === null || count < FEWEST || count > MOST) return null
  if (!text.startsWith(ASPECTS, counted) && !AHEAD.some((word) => lead.includes(word))) return null
  return { start, end: isOpen ? aspects + ASPECTS.length : stop, count }
}

function readCount(numeral: string): number | null {
  const number = Number(numeral === '' ? Number.NaN : numeral)
  return Number.isNaN(number) ? readOrdinal(numeral) : number
}
