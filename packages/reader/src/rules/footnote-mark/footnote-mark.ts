import type { NumberRule } from '../../engine/claim.ts'
import { partOf } from '../../engine/part.ts'
import { Kind } from '../../engine/token.ts'

const OPENING = '[〔【［'
const CLOSING = ']〕】］'

/** A footnote mark glued to the words it explains (脚注号): 10%[3]. */
export const footnoteMark: NumberRule = {
  name: 'footnote-mark',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const start = scan.start[at] as number
    const end = scan.end[at] as number
    if (end - start > 3) return null
    let open = start - 1
    while (scan.text[open] === ' ') open--
    let close = end
    while (scan.text[close] === ' ' && close < end + 3) close++
    if (scan.text[open] === '注') open--
    const front = scan.text[open] ?? ''
    const behind = scan.text[close] ?? ''
    if (front === '' || behind === '' || !OPENING.includes(front) || !CLOSING.includes(behind)) return null
    return {
      kind: 'name',
      start,
      end,
      next: at + 1,
      why: 'footnote-mark',
      parts: [partOf(scan, at, 'number', 'value')],
    }
  },
}
