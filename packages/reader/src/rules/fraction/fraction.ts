import { boundAround, numberValue } from '../../engine/amount.ts'
import type { Claim, NumberRule } from '../../engine/claim.ts'
import { tokenFrom } from '../../engine/look.ts'
import { partAcross, partOf } from '../../engine/part.ts'
import { Kind, type Scan, wordOf, wordsOf } from '../../engine/token.ts'
import { compareDecimals, formatDecimal } from '../../numbers/decimal.ts'
import { after } from '../../words/lexicon.ts'

/** 1/3: whole numbers, the first the smaller. */
function readSlashed(scan: Scan, at: number): Claim | null {
  const next = at + 3
  if (scan.kind[at + 1] !== Kind.mark || scan.kind[at] !== Kind.number || scan.kind[at + 2] !== Kind.number) return null
  if (!'/／'.includes(wordsOf(scan, at + 1))) return null
  const above = numberValue(scan, at)
  const below = numberValue(scan, at + 2)
  if (above === null || below === null || above.scale + below.scale > 0) return null
  if (above.digits.length > 2 || below.digits.length > 2 || compareDecimals(above, below) >= 0) return null
  if (scan.kind[next] === Kind.mark && '/／'.includes(wordsOf(scan, next))) return null
  const around = boundAround(scan, { at, next, more: false })
  const parts = [partOf(scan, at, 'numerator', 'value'), partOf(scan, at + 2, 'denominator', 'value')]
  const amount = `${formatDecimal(above)}/${formatDecimal(below)}`
  const start = scan.start[at] as number
  return {
    kind: 'quantity',
    start,
    end: scan.end[at + 2] as number,
    next,
    amount,
    unit: '',
    bound: around.bound,
    parts: [...parts, ...around.parts],
  }
}

/** Fractions (分数): 三分之二 is 2/3, 一半 is 1/2. */
export const fraction: NumberRule = {
  name: 'fraction',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const { text } = scan
    const start = scan.start[at] as number
    if (wordOf(scan, at + 1)?.id === 'fraction-of') {
      const below = numberValue(scan, at)
      const above = numberValue(scan, at + 2)
      if (below === null || above === null) return null
      const next = at + 3
      const around = boundAround(scan, { at, next, more: false })
      const parts = [
        partOf(scan, at, 'denominator', formatDecimal(below)),
        partOf(scan, at + 2, 'numerator', formatDecimal(above)),
      ]
      const amount = `${formatDecimal(above)}/${formatDecimal(below)}`
      return {
        kind: 'quantity',
        start,
        end: scan.end[at + 2] as number,
        next,
        amount,
        unit: '',
        bound: around.bound,
        parts: [...parts, ...around.parts],
      }
    }
    const slashed = readSlashed(scan, at)
    if (slashed !== null) return slashed
    const end = scan.end[at] as number
    if (end - start !== 1 || text[start] !== '一' || text[end] !== '半' || '另每这那'.includes(text[start - 1] ?? '?'))
      return null
    const around = boundAround(scan, { at, next: at + 1, more: false })
    const found = after.match(text, end + 1)
    const bound = found > 0 && after.found ? after.found : around.bound
    const next = tokenFrom(scan, at, end + 1)
    return {
      kind: 'quantity',
      start,
      end: end + 1,
      next,
      amount: '1/2',
      unit: '',
      bound,
      parts: [partAcross(text, start, end + 1, 'half', '1/2')],
    }
  },
}
