import { Trie } from './trie.ts'

/** Bits of a whole number that stay positive. */
const MOST = 31

const bitsOf = new Map<string, number>()
let declared = 0
let words: Trie<number> | null = null

/**
 * Declares the words of one rule without any of which it has nothing to find, and gives the bit that stands for them. All that
 * rules declare is looked for in one walk through a clause; a rule asks for its bit before it walks itself.
 * @throws RangeError when more cues are declared than bits are left
 * @example const winning = declareCue(['获评']); (cuesIn('获评先进', 0, 4) & winning) !== 0 // true
 */
export function declareCue(list: readonly string[]): number {
  if (declared === MOST) throw new RangeError(`Cannot declare a cue: current number is ${MOST}`)
  const bit = 1 << declared++
  for (const word of list) bitsOf.set(word, (bitsOf.get(word) ?? 0) | bit)
  words = null
  return bit
}

/** All declared words, each with the bits of the shorter words it begins with: the longest match tells of all. */
function gatherWords(): Trie<number> {
  const entries = [...bitsOf.keys()].map((word) => {
    let bits = 0
    for (let length = 1; length <= word.length; length++) bits |= bitsOf.get(word.slice(0, length)) ?? 0
    return [word, bits] as const
  })
  return new Trie(entries)
}

/** Which of the declared cues stand between two offsets, a bit each. */
export function cuesIn(text: string, start: number, end: number): number {
  words ??= gatherWords()
  let cues = 0
  for (let at = start; at < end; at++) if (words.matchWithin(text, at, end) > 0) cues |= words.found as number
  return cues
}
