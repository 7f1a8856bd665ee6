import type { NumberRule } from '../../engine/claim.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, unitOf } from '../../engine/token.ts'

/** Numerals inside a coinage or a title (引号、书名号内的数字): “三个一”, “5+N”, 《…三十条》. */
export const quotedNumeral: NumberRule = {
  name: 'quoted-numeral',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    if (scan.enclosed[at] === 0) return null
    let next = at + 1
    while (
      (scan.kind[next] === Kind.more || scan.kind[next] === Kind.scale || unitOf(scan, next) !== null) &&
      scan.enclosed[next] !== 0
    )
      next++
    const why = scan.enclosed[at] === 2 ? 'in-title' : 'in-quotes'
    return {
      kind: 'name',
      start: scan.start[at] as number,
      end: scan.end[next - 1] as number,
      next,
      why,
      parts: [partOf(scan, at, 'number', 'value')],
    }
  },
}
