import { CharSet } from '../../engine/char-set.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { tokenFrom } from '../../engine/look.ts'
import { partAcross, partOf } from '../../engine/part.ts'
import { Kind, wordOf } from '../../engine/token.ts'

/** 季度 or 个季度 begins with one of these. */
const QUARTER = new CharSet('季个')
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

/** Quarters without a year (季度): 一季度, 第三季度, 前三季度. */
export const quarter: NumberRule = {
  name: 'quarter',
  starts: [Kind.number, Kind.numeral, Kind.word],
  read(scan, asked) {
    const { text } = scan
    const named = scan.kind[asked] === Kind.word
    if (named && wordOf(scan, asked)?.id !== 'ordinal') return null
    const at = named ? asked + 1 : asked
    if (at >= scan.count || !QUARTER.has(text, scan.end[at] as number)) return null
    const from = scan.start[at] as number
    const end = scan.end[at] as number
    const number = end - from === 1 ? QUARTERS[text[from] as string] : undefined
    if (number === undefined) return null
    const behind = ['季度', '个季度'].find((words) => text.startsWith(words, end))
    if (behind === undefined) return null
    const first = text[from - 1] === '前'
    if (behind === '个季度' && !first) return null
    const start = first || text[from - 1] === '第' ? from - 1 : from
    const value = first ? `Q1..Q${number}` : `Q${number}`
    const parts = [
      partOf(scan, at, 'number', String(number)),
      partAcross(text, end, end + behind.length, 'quarter', 'quarter'),
    ]
    return {
      kind: 'date',
      start,
      end: end + behind.length,
      next: tokenFrom(scan, at, end + behind.length),
      value,
      parts,
    }
  },
}
