import { CharSet } from '../../engine/char-set.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, type Scan } from '../../engine/token.ts'

const OPENING = '[〔【［'
/** What can stand right before such a number. */
const FRONT = new CharSet('[〔【［ 注”')
const CLOSING = ']〕】］'

/** A raised number whose brackets were lost: “七个一”13，. */
function isRaised(scan: Scan, at: number): boolean {
  if (scan.kind[at] !== Kind.number || scan.text[(scan.start[at] as number) - 1] !== '”') return false
  const next = scan.kind[at + 1]
  const behind = scan.text[scan.end[at] as number] ?? '。'
  return (next === Kind.mark || next === Kind.text || next === undefined) && '，。；、和等'.includes(behind)
}

/** A footnote mark glued to the words it explains (脚注号): 10%[3]. */
export const footnoteMark: NumberRule = {
  name: 'footnote-mark',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const start = scan.start[at] as number
    const end = scan.end[at] as number
    if (end - start > 3 || !FRONT.has(scan.text, start - 1)) return null
    let open = start - 1
    while (scan.text[open] === ' ') open--
    let close = end
    while (scan.text[close] === ' ' && close < end + 3) close++
    if (scan.text[open] === '注') open--
    const front = scan.text[open] ?? ''
    const behind = scan.text[close] ?? ''
    if (isRaised(scan, at))
      return {
        kind: 'name',
        start,
        end,
        next: at + 1,
        why: 'footnote-mark',
        parts: [partOf(scan, at, 'number', 'value')],
      }
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
