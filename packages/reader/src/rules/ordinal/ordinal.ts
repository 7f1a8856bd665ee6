import { numberValue } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { skipSpaces } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, wordOf } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'

/** Ordinals that rank nothing (序数): 第三方, 第十四届, 第二条. */
export const ordinal: NumberRule = {
  name: 'ordinal',
  starts: [Kind.word],
  read(scan, at) {
    if (wordOf(scan, at)?.id !== 'ordinal') return null
    const number = skipSpaces(scan, at + 1)
    const kind = scan.kind[number]
    if (kind === Kind.word && wordOf(scan, number)?.class === 'name') {
      return {
        kind: 'name',
        start: scan.start[at] as number,
        end: scan.end[number] as number,
        next: number + 1,
        why: 'ordinal',
        parts: [partOf(scan, number, 'set-phrase', 'value')],
      }
    }
    if (kind !== Kind.number && kind !== Kind.numeral) return null
    const value = numberValue(scan, number)
    let next = number + 1
    let end = scan.end[number] as number
    // 第1000万辆: the scale belongs to the ordinal.
    if (scan.kind[next] === Kind.scale) {
      end = scan.end[next] as number
      next++
    }
    if (scan.kind[next] === Kind.unit) {
      end = scan.end[next] as number
      next++
    }
    const shown = value === null ? scan.text.slice(scan.start[number], scan.end[number]) : formatDecimal(value)
    return {
      kind: 'name',
      start: scan.start[at] as number,
      end,
      next,
      why: 'ordinal',
      parts: [partOf(scan, number, 'number', shown)],
    }
  },
}
