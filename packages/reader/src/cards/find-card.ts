import { Trie } from '../engine/trie.ts'
import { wordTrie } from '../engine/word-trie.ts'
import { INDICATOR_CARDS, type IndicatorCard } from './cards.ts'

/** Words behind a name that do not change what is measured. */
const TAILS = [
  '同口径',
  '增长速度',
  '增长率',
  '增速',
  '增幅',
  '涨幅',
  '降幅',
  '总规模',
  '规模',
  '总数量',
  '数量',
  '总量',
  '总数',
  '总额',
  '指标',
  '目标',
  '任务',
  '额',
  '数',
] as const
const tailWords = wordTrie(TAILS, true)
/** Ends of a share: 甲占乙的比重. */
const SHARES = ['比重', '比例'] as const
/** Between two names of a list. */
const JOINTS = '、和与及'
/** No name is longer; what stands further from the end is not looked at. */
const LONGEST = 40
const MOST_TAILS = 2

let byName: Trie<IndicatorCard> | null = null

/**
 * The card of the indicator a subject names: the one whose longest name ends the subject, words such as 增速 and a bracket set aside;
 * a share 甲占乙比重 is looked up as 甲占比. Null when no name does, and for a list of two indicators.
 * @example findCard('全区规上工业增加值增速')?.id // 'above-scale-industry'
 * @example findCard('研发经费支出占地区生产总值比重')?.id // 'rd-intensity'
 */
export function findCard(subject: string): IndicatorCard | null {
  const words = subject.slice(-LONGEST)
  const share = shareOf(words)
  const card = share === null ? null : findEnd(share, share.length)
  if (card !== null || SHARES.some((end) => words.endsWith(end) && share !== null)) return card
  const open = words.endsWith('）') ? words.lastIndexOf('（') : -1
  return findEnd(words, words.length) ?? (open > 0 ? findEnd(words, open) : null)
}

function findEnd(words: string, last: number): IndicatorCard | null {
  let end = last
  for (let tails = 0; tails <= MOST_TAILS; tails++) {
    const length = lengthOfName(words, end)
    if (length > 0) {
      const card = byName?.found ?? null
      const start = end - length
      return words[start - 1] === '非' || isJoined(words, start, card) ? null : card
    }
    const tail = tailWords.match(words, end)
    if (tail === 0) return null
    end -= tail
  }
  return null
}

/** Length of the longest name that ends at `end`, 0 when none; its card is `byName.found`. */
function lengthOfName(words: string, end: number): number {
  byName ??= new Trie(
    INDICATOR_CARDS.flatMap((card) => card.aliases.map((alias) => [alias, card] as const)),
    true,
  )
  return byName.match(words, end)
}

/** `甲和乙`: both are indicators, and the figure is neither's alone. */
function isJoined(words: string, start: number, card: IndicatorCard | null): boolean {
  return (
    start > 1 &&
    JOINTS.includes(words[start - 1] as string) &&
    lengthOfName(words, start - 1) > 0 &&
    byName?.found !== card
  )
}

/** `甲占乙的比重`, `甲占乙` and `甲相当于乙的比例` as `甲占比`; null where nothing is a share of another. */
function shareOf(words: string): string | null {
  for (const middle of ['占', '相当于']) {
    const at = words.indexOf(middle)
    if (at > 0 && at + middle.length < words.length - 2) return `${words.slice(0, at)}占比`
  }
  return null
}
