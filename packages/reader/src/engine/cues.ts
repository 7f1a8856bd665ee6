import { Trie } from './trie.ts'

/** Bits of a whole number that stay positive. */
const MOST = 31

const bitsOf = new Map<string, number>()
let declared = 0
let gathered: Cues | null = null

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
  gathered = null
  return bit
}

/** What the walk looks at. */
interface Cues {
  /** For each code unit: 0 begins no word, 1 begins longer words, from 2 on the place of its own bits in `single`. */
  readonly first: Uint8Array
  /** Bits of the words of one character. */
  readonly single: readonly number[]
  /** Longer words, each with the bits of those it begins with: the longest match tells of all. */
  readonly longer: Trie<number>
}

function gatherCues(): Cues {
  const first = new Uint8Array(0x1_0000)
  const single: number[] = []
  const longer: (readonly [word: string, bits: number])[] = []
  for (const word of bitsOf.keys()) {
    let bits = 0
    for (let length = 1; length <= word.length; length++) bits |= bitsOf.get(word.slice(0, length)) ?? 0
    if (word.length > 1) longer.push([word, bits])
    first[word.charCodeAt(0)] = 1
  }
  for (const [word, bits] of bitsOf) if (word.length === 1) first[word.charCodeAt(0)] = single.push(bits) + 1
  return { first, single, longer: new Trie(longer) }
}

/** Which of the declared cues stand between two offsets, a bit each. */
export function cuesIn(text: string, start: number, end: number): number {
  gathered ??= gatherCues()
  const { first, single, longer } = gathered
  let found = 0
  for (let at = start; at < end; at++) {
    const kind = first[text.charCodeAt(at)] as number
    if (kind === 0) continue
    if (kind > 1) found |= single[kind - 2] as number
    if (longer.matchWithin(text, at, end) > 0) found |= longer.found as number
  }
  return found
}
