import type { NumberRule } from '../../engine/claim.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, wordOf } from '../../engine/token.ts'

/** Set phrases and names of the lexicon that hold numerals (固定词语): 一般, 一带一路, 千方百计. */
export const setPhrase: NumberRule = {
  name: 'set-phrase',
  starts: [Kind.word],
  read(scan, at) {
    const word = wordOf(scan, at)
    if (word === null || (word.class !== 'name' && word.id !== 'only')) return null
    const start = scan.start[at] as number
    return {
      kind: 'name',
      start,
      end: scan.end[at] as number,
      next: at + 1,
      why: 'set-phrase',
      parts: [partOf(scan, at, 'word', word.id)],
    }
  },
}
