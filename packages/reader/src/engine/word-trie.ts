import { Trie } from './trie.ts'

/**
 * A trie of words that only have to be there; one that stands in several lists put together counts once.
 * @param reversed match backwards: words that END at a position.
 * @example wordTrie(['完成', '建成']).match('如期完成', 2) // 2
 */
export function wordTrie(words: readonly string[], reversed = false): Trie<boolean> {
  return new Trie(
    [...new Set(words)].map((word) => [word, true] as const),
    reversed,
  )
}
