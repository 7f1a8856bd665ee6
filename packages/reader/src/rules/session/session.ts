import { readAmount } from '../../engine/amount.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { startsWith } from '../../engine/look.ts'
import { Kind, type Scan, unitOf, wordsOf } from '../../engine/token.ts'

const MEETINGS = ['全会', '会议', '全体', '党代会', '代表大会', '中央全会', '常委会', '全委']
const LINKS = ['、', '和', '及', '']

/** Which session of a body (届次): 十四届三次会议, 四次、五次全会. It orders, it does not count meetings. */
export const session: NumberRule = {
  name: 'session',
  starts: [Kind.numeral, Kind.number],
  read(scan, at) {
    const amount = readAmount(scan, at)
    if (amount?.unit?.shown !== '次' || amount.exponent > 0 || amount.more) return null
    if (!meets(scan, amount.next, amount.end)) return null
    return {
      kind: 'name',
      start: amount.start,
      end: amount.end,
      next: amount.next,
      why: 'session',
      parts: amount.parts,
    }
  },
}

/** A meeting's word follows, at once or after further sessions of the same list. */
function meets(scan: Scan, next: number, offset: number): boolean {
  let at = next
  let end = offset
  for (let members = 0; members < 8; members++) {
    if (startsWith(scan.text, end, MEETINGS) !== null) return true
    if (scan.kind[at] !== Kind.numeral && !LINKS.includes(wordsOf(scan, at))) return false
    if (scan.kind[at] !== Kind.numeral) at++
    if (scan.kind[at] !== Kind.numeral || unitOf(scan, at + 1)?.shown !== '次') return false
    end = scan.end[at + 1] as number
    at += 2
  }
  return false
}
