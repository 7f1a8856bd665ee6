import type { NumberRule } from '../../engine/claim.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, wordOf } from '../../engine/token.ts'

/** Dates told from the text's own time (今年, 上年, 上半年). */
export const relativeDate: NumberRule = {
  name: 'relative-date',
  starts: [Kind.word],
  read(scan, at) {
    const word = wordOf(scan, at)
    if (word?.class !== 'date') return null
    const start = scan.start[at] as number
    const end = scan.end[at] as number
    return { kind: 'date', start, end, next: at + 1, value: word.id, parts: [partOf(scan, at, 'date-word', word.id)] }
  },
}
