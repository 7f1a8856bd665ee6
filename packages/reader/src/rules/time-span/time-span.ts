import { boundAround, readAmount } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { endsWith, startsWith } from '../../engine/look.ts'
import { Kind } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'
import { measuringAfter, measuringBefore } from './measuring-words.ts'

/** Words before that make even a measured stretch a time word: 这五年, 未来三年. */
const POINTING = [
  '这',
  '过去',
  '近',
  '最近',
  '未来',
  '今后',
  '此后',
  '往后',
  '头',
  '前',
  '后',
  '此',
  '每',
  '的',
  '下一个',
  '上一个',
  '又',
  '新',
]

const TAILS = ['年以来', '年来', '年间', '年内', '年期', '年末', '年底', '年前', '年后', '年度', '年行动', '年计划']

/**
 * Time words (时间词): 这五年, 一年来, 未来三年, 三年行动. They place, they do not measure; 连续三年 and 长达45天 measure and stay amounts.
 */
export const timeSpan: NumberRule = {
  name: 'time-span',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const { text } = scan
    const amount = readAmount(scan, at)
    if (amount === null) return null
    const start = amount.start
    let end = amount.end
    if (amount.unit?.id !== 'year') {
      if (amount.unit !== null) return null
      // 年来, 年间, 年底 are no units, so the number stands bare before them.
      const tail = startsWith(text, end, TAILS)
      if (tail === null) return null
      // 五年来最好 measures how long it was not so bad.
      if (text.startsWith('年来最', end)) {
        return {
          kind: 'quantity',
          start,
          end: end + 1,
          next: amount.next,
          amount: formatDecimal(amount.value),
          unit: '年',
          bound: 'exact',
          parts: amount.parts,
        }
      }
      end += tail.startsWith('年行') || tail.startsWith('年计') ? 1 : tail.length
    } else {
      const pointing = endsWith(text, start, POINTING)
      const { bound } = boundAround(scan, amount)
      const measured =
        startsWith(text, end, measuringAfter) !== null ||
        (bound !== 'exact' &&
          bound !== 'nearly' &&
          amount.next < scan.count &&
          (scan.kind[amount.next] === Kind.after || scan.kind[at - 1] === Kind.before)) ||
        (amount.more && !pointing)
      if (endsWith(text, start, measuringBefore) || (measured && !pointing)) return null
    }
    const value = `P${formatDecimal(amount.value)}Y`
    return { kind: 'date', start, end, next: amount.next, value, parts: amount.parts }
  },
}
