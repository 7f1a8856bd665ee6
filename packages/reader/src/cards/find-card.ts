import { Trie } from '../engine/trie.ts'
import { INDICATOR_CARDS, type IndicatorCard } from './cards.ts'

const byAlias = new Trie<IndicatorCard>(
  INDICATOR_CARDS.flatMap((card) => card.aliases.map((alias) => [alias, card] as const)),
)

/**
 * The card of the indicator a subject names, by the longest alias that stands at the subject's end, or else anywhere in it;
 * null when no alias does.
 * @example findCard('全区规上工业增加值')?.id // 'above-scale-industry'
 */
export function findCard(subject: string): IndicatorCard | null {
  let best: IndicatorCard | null = null
  let longest = 0
  for (let at = 0; at < subject.length; at++) {
    const length = byAlias.match(subject, at)
    const ends = at + length === subject.length
    if (length > 0 && length + (ends ? 100 : 0) > longest) {
      longest = length + (ends ? 100 : 0)
      best = byAlias.found ?? null
    }
  }
  return best
}
