import type { Trie } from '../engine/trie.ts'

/**
 * True when one of the words stands anywhere between two offsets: one walk, however many words there are.
 * @example mentions(new Trie([['完成', true]]), '如期完成任务', 0, 6) // true
 */
export function mentions(words: Trie<boolean>, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const length = words.match(text, at)
    if (length > 0 && at + length <= end) return true
  }
  return false
}
