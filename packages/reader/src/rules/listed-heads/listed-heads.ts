import { readAmount } from '../../engine/amount.ts'
import { CLASS_OF, Class } from '../../engine/characters.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { startsWith } from '../../engine/look.ts'
import { Kind, unitOf } from '../../engine/token.ts'
import { abstractNouns } from './abstract-nouns.ts'

const HEADINGS = ['部分：', '部分，', '方面', '大方面', '领域', '层面', '环节', '维度']

const PACKAGES = ['政策', '措施', '举措', '意见', '规定', '禁令']

/** Set phrases that count headings or ideas, not things (数词缩略、并列小标题): 八大任务, 六个方面, 两个市场. */
export const listedHeads: NumberRule = {
  name: 'listed-heads',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const { text } = scan
    const amount = readAmount(scan, at)
    if (amount === null || amount.exponent > 0 || amount.more || amount.end - amount.start > 5) return null
    const { start, end } = amount
    const claim = (to: number) => ({
      kind: 'name' as const,
      start,
      end: to,
      next: amount.next,
      why: 'listed-heads',
      parts: amount.parts,
    })
    if (amount.unit === null) {
      if (text[end] === '大' && !text.startsWith('大于', end) && (amount.chinese || end - start <= 2))
        return claim(end + 1)
      return startsWith(text, end, HEADINGS) === null ? null : claim(end)
    }
    if (!amount.unit.counts) return null
    // 三个100%: the slogan counts its own figures.
    if (
      scan.kind[amount.next] === Kind.number &&
      unitOf(scan, amount.next + 1)?.id === 'percent' &&
      amount.unit.shown === '个'
    )
      return claim(end)
    if (startsWith(text, end, HEADINGS) !== null) return claim(end)
    if (!amount.chinese) return null
    // 惠企十条: a package of measures called by their count.
    if (
      amount.unit.shown === '条' &&
      (end >= text.length || CLASS_OF[text.charCodeAt(end)] !== Class.other || startsWith(text, end, PACKAGES) !== null)
    )
      return claim(end)
    return startsWith(text, end, abstractNouns) === null ? null : claim(end)
  },
}
