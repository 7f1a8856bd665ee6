import type { NumberRule } from '../../engine/claim.ts'
import { tokenFrom } from '../../engine/look.ts'
import { partAcross, partOf } from '../../engine/part.ts'
import { Kind } from '../../engine/token.ts'

const WORDS = '号样例'

/** __Title__: a number before these words is a name. */
export const __camel__: NumberRule = {
  name: '__name__',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const { text } = scan
    const start = scan.start[at] as number
    const behind = scan.end[at] as number
    if (!text.startsWith(WORDS, behind)) return null
    const end = behind + WORDS.length
    const parts = [partOf(scan, at, 'number', 'value'), partAcross(text, behind, end, 'words', WORDS)]
    return { kind: 'name', start, end, next: tokenFrom(scan, at, end), why: '__name__', parts }
  },
}
