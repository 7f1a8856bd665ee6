import { type Amount, readAmount } from '../../engine/amount.ts'
import { CLASS_OF, Class } from '../../engine/characters.ts'
import type { Claim, NumberRule } from '../../engine/claim.ts'
import { Kind, unitOf } from '../../engine/token.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { abstractNouns } from './abstract-nouns.ts'

const headings = wordTrie(['部分：', '部分，', '方面', '大方面', '领域', '层面', '环节', '维度'])
const packages = wordTrie(['政策', '措施', '举措', '意见', '规定', '禁令'])
const ideas = wordTrie(abstractNouns)

const claim = ({ start, next, parts }: Amount, end: number): Claim => ({
  kind: 'name',
  start,
  end,
  next,
  why: 'listed-heads',
  parts,
})

/** Set phrases that count headings or ideas, not things (数词缩略、并列小标题): 八大任务, 六个方面, 两个市场. */
export const listedHeads: NumberRule = {
  name: 'listed-heads',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const { text } = scan
    const amount = readAmount(scan, at)
    if (amount === null || amount.exponent > 0 || amount.more || amount.end - amount.start > 5) return null
    const { start, end } = amount
    if (amount.unit === null) {
      if (text[end] === '大' && !text.startsWith('大于', end) && (amount.chinese || end - start <= 2))
        return claim(amount, end + 1)
      return headings.match(text, end) === 0 ? null : claim(amount, end)
    }
    if (!amount.unit.counts) return null
    // 三个100%: the slogan counts its own figures.
    if (
      scan.kind[amount.next] === Kind.number &&
      unitOf(scan, amount.next + 1)?.id === 'percent' &&
      amount.unit.shown === '个'
    )
      return claim(amount, end)
    if (headings.match(text, end) > 0) return claim(amount, end)
    if (!amount.chinese) return null
    // 惠企十条: a package of measures called by their count.
    if (
      amount.unit.shown === '条' &&
      (end >= text.length || CLASS_OF[text.charCodeAt(end)] !== Class.other || packages.match(text, end) > 0)
    )
      return claim(amount, end)
    return ideas.match(text, end) === 0 ? null : claim(amount, end)
  },
}
