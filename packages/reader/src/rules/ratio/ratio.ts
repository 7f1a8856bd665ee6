import { boundAround, numberValue } from '../../engine/amount.ts'
import { CharSet } from '../../engine/char-set.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { skipSpaces } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { Kind, type Scan, wordsOf } from '../../engine/token.ts'
import { formatDecimal } from '../../numbers/decimal.ts'

/** Ratios (比): 2.4∶1, and shares of three (7.5∶45.3∶47.2). */
export const ratio: NumberRule = {
  name: 'ratio',
  starts: [Kind.number],
  read(scan, at) {
    if (!isColon(scan, skipSpaces(scan, at + 1))) return null
    const members = [at]
    let next = at + 1
    for (;;) {
      const colon = skipSpaces(scan, next)
      if (!isColon(scan, colon)) break
      const member = skipSpaces(scan, colon + 1)
      if (scan.kind[member] !== Kind.number) break
      members.push(member)
      next = member + 1
    }
    if (members.length < 2) return null
    const values = members.map((member) => {
      const value = numberValue(scan, member)
      return value === null ? '' : formatDecimal(value)
    })
    const parts = members.map((member, i) => partOf(scan, member, 'member', values[i] as string))
    const around = boundAround(scan, { at, next, more: false })
    const one = values.length === 2 && values[1] === '1'
    return {
      kind: 'quantity',
      start: scan.start[at] as number,
      end: scan.end[next - 1] as number,
      next,
      amount: one ? (values[0] as string) : values.join(':'),
      unit: one ? ':1' : '',
      bound: around.bound,
      parts: [...parts, ...around.parts],
    }
  },
}

const COLONS = new CharSet('：:∶')

function isColon(scan: Scan, at: number): boolean {
  if (scan.kind[at] === Kind.mark) return COLONS.has(scan.text, scan.start[at] as number)
  return scan.kind[at] === Kind.text && wordsOf(scan, at) === '比'
}
