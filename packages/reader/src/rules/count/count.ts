import { type Amount, boundAround, readAmount } from '../../engine/amount.ts'
import { isScale } from '../../engine/characters.ts'
import type { NumberRule } from '../../engine/claim.ts'
import { joinParts } from '../../engine/part.ts'
import { Kind, type Scan } from '../../engine/token.ts'
import { wordTrie } from '../../engine/word-trie.ts'
import { formatDecimal } from '../../numbers/decimal.ts'
import { countedNouns } from './counted-nouns.ts'

/** Amounts (数量): number, scale, unit — 538亿元, 2400余个, 三家, 30万群众, 数十个. */
export const count: NumberRule = {
  name: 'count',
  starts: [Kind.number, Kind.numeral],
  read(scan, at) {
    const amount = readAmount(scan, at)
    if (amount === null || !means(scan, amount)) return null
    const around = boundAround(scan, amount)
    const { negative } = amount
    return {
      kind: 'quantity',
      start: negative ? amount.start - 1 : amount.start,
      end: amount.end,
      next: amount.next,
      amount: `${negative ? '-' : ''}${formatDecimal(amount.value)}`,
      unit: amount.unit?.shown ?? '',
      bound: around.bound,
      parts: joinParts(amount.parts, around.parts),
    }
  },
}

/** An index without unit tells its level before a verb of change: 从84.7提升至89.5. */
const CHANGES = ['提升', '提高', '上升', '增加', '下降', '降至', '降到', '增至', '缩小', '扩大', '优化']
const telling = wordTrie([...countedNouns, ...CHANGES])

function means(scan: Scan, amount: Amount): boolean {
  if (amount.unit !== null) return true
  if (amount.exponent > 0) return true
  const { text } = scan
  if (amount.chinese) {
    const words = text.slice(amount.start, amount.end)
    return amount.more || isRound(words) || (hasScale(words) && boundAround(scan, amount).bound !== 'exact')
  }
  if (telling.match(text, amount.end) > 0 || scan.kind[amount.at - 1] === Kind.before) return true
  if (boundAround(scan, amount).bound !== 'exact') return true
  // A figure that closes its clause after 达, 为, 至 measures something without a unit (恩格尔系数, 指数).
  const behind = text[amount.end] ?? '。'
  if (
    !'，。；、,;）)'.includes(behind) &&
    scan.kind[amount.next] !== Kind.break &&
    scan.kind[amount.next] !== Kind.after
  )
    return false
  return '达到为至过超是率数比值'.includes(text[amount.start - 1] ?? '?')
}

function hasScale(words: string): boolean {
  for (let i = 0; i < words.length; i++) if (isScale(words.charCodeAt(i))) return true
  return false
}

/** A whole Chinese numeral with 万 or 亿 in it is an amount even before a bare noun: 三十万农民. */
function isRound(words: string): boolean {
  return words.length > 1 && !isScale(words.charCodeAt(0)) && (words.includes('万') || words.includes('亿'))
}
