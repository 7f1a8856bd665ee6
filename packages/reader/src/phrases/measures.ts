import { CharSet } from '../engine/char-set.ts'
import { Trie } from '../engine/trie.ts'
import { wordTrie } from '../engine/word-trie.ts'
import type { Direction, Measure } from '../reading.ts'
import { holdsOne } from './mentions.ts'

const DOWN = [
  '下降',
  '降低',
  '减少',
  '压减',
  '回落',
  '微降',
  '下调',
  '缩小',
  '收窄',
  '压降',
  '缩短',
  '压缩',
  '下浮',
  '减',
  '降',
  '跌',
]
const UP = [
  '增长',
  '增加',
  '提高',
  '提升',
  '上升',
  '上涨',
  '上调',
  '净增',
  '增收',
  '微增',
  '翻',
  '涨',
  '增',
  '扩大',
  '提前',
  '上浮',
  '升',
]
const changes = new Trie<Direction>([
  ...DOWN.map((word) => [word, 'down'] as const),
  ...UP.map((word) => [word, 'up'] as const),
])
/** Subjects that are differences themselves. */
const CHANGING = ['增收', '涨幅', '增速', '增幅', '降幅', '增长率', '下降率']
const changing = wordTrie(CHANGING)
const changingEnds = wordTrie(CHANGING, true)
const changingHeads = wordTrie(['净增', '压减', '压降', '减少', '降低'])
const CHANGE_UNITS = new Set(['百分点', '番'])

/** Amount or change, with its direction, told from the words around a figure. */
export interface MeasureReading {
  readonly measure: Measure
  readonly direction?: Direction
}

/**
 * Reads whether a figure is a level or a difference. `before` are the words between subject and figure, `head` the verb before
 * the subject. 增长到 and 提高至 lead to a level; 增长 alone to a difference.
 * @example readMeasure('同比增长', '', '产值', '%') // { measure: 'change', direction: 'up' }
 */
export function readMeasure(before: string, head: string, subject: string, unit: string): MeasureReading {
  const changed = changeIn(before)
  if (changed) return { measure: 'change', direction: changed }
  if (holdsOne(changingHeads, head)) {
    if (head.includes('净增')) return { measure: 'change', direction: 'up' }
    if (!head.includes('落实')) return { measure: 'change', direction: 'down' }
  }
  if (subject.endsWith('自然增长率')) return { measure: 'amount' }
  if (CHANGE_UNITS.has(unit) || changingEnds.match(subject, subject.length) > 0 || holdsOne(changing, before)) {
    return {
      measure: 'change',
      direction: before.includes('降幅') || subject.endsWith('降幅') || subject.endsWith('下降率') ? 'down' : 'up',
    }
  }
  if (before.includes('持平')) return { measure: 'change', direction: 'flat' }
  return { measure: 'amount' }
}

const LEVEL_BEHIND = new CharSet('到至为')

/** Direction of the last change word, or null when there is none or it leads to a level (增长到). */
function changeIn(before: string): Direction | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const length = changes.match(before, at)
    // 新增 is what there is more of, not by how much something grew.
    if (length > 0 && before[at] === '增' && before[at - 1] === '新') continue
    if (length > 0) return LEVEL_BEHIND.has(before, at + length) ? null : (changes.found as Direction)
  }
  return null
}
