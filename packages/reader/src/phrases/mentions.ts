import type { Trie } from '../engine/trie.ts'

/**
 * Where the first of the words stands between two offsets, -1 when none does: one walk, however many words there are.
 * @example findMention(wordTrie(['完成']), '如期完成任务', 0, 6) // 2
 */
export function findMention(words: Trie<boolean>, text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (words.matchWithin(text, at, end) > 0) return at
  return -1
}

/**
 * True when one of the words stands anywhere in a string.
 * @example holdsOne(wordTrie(['完成']), '如期完成任务') // true
 */
export function holdsOne(words: Trie<boolean>, string: string): boolean {
  return findMention(words, string, 0, string.length) >= 0
}

/**
 * True when one of the words stands anywhere between two offsets.
 * @example mentions(wordTrie(['完成']), '如期完成任务', 0, 6) // true
 */
export function mentions(words: Trie<boolean>, text: string, start: number, end: number): boolean {
  return findMention(words, text, start, end) >= 0
}
