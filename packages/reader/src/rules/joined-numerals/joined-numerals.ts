import type { NumberRule } from '../../engine/claim.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, wordsOf } from '../../engine/token.ts'
import { parseChineseNumeral } from '../../numbers/chinese-numeral.ts'

/** Chinese digits that make no number together (数词缩略): 一二三产, 三四线, 十四五规划. */
export const joinedNumerals: NumberRule = {
  name: 'joined-numerals',
  starts: [Kind.numeral],
  read(scan, at) {
    const words = wordsOf(scan, at)
    if (words.length < 2 || parseChineseNumeral(words) !== null) return null
    return {
      kind: 'name',
      start: scan.start[at] as number,
      end: scan.end[at] as number,
      next: at + 1,
      why: 'joined-numerals',
      parts: [partOf(scan, at, 'numeral', 'value')],
    }
  },
}
