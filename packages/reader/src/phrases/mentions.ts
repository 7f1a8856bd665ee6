import type { Trie } from '../engine/trie.ts'

/**
 * Where the first of the words stands between two offsets, -1 when none does: one walk, however many words there are.
 * @example findMention(wordTrie(['完成']), '如期完成任务', 0, 6) // 2
 */
export function findMention(words: Trie<boolean>, text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const length = words.match(text, at)
    if (length > 0 && at + length <= end) return at
  }
  return -1
}

/**
 * True when one of the words stands anywhere between two offsets.
 * @example mentions(wordTrie(['完成']), '如期完成任务', 0, 6) // true
 */
export function mentions(words: Trie<boolean>, text: string, start: number, end: number): boolean {
  return findMention(words, text, start, end) >= 0
}
