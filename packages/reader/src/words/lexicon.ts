import { Trie } from '../engine/trie.ts'
import type { Bound } from '../reading.ts'
import { listUnitWords, type Unit } from '../units/units.ts'
import { boundsAfter, boundsBefore } from './bound-words.ts'
import { dateWords } from './date-words.ts'
import { linkWords } from './link-words.ts'
import { namePhrases } from './name-phrases.ts'
import { notUnits } from './not-units.ts'
import { rankWords } from './rank-words.ts'
import type { Word } from './word.ts'

/** Words looked for at every position. */
export const anywhere: Trie<Word | null> = new Trie([...linkWords, ...dateWords, ...rankWords, ...namePhrases])

/** Units, looked for right after a number. */
export const unitWords: Trie<Unit | null> = new Trie([
  ...listUnitWords(),
  ...notUnits.map((word) => [word, null] as const),
])

/** Bound words that end where a number starts. */
export const before: Trie<Bound | null> = new Trie(boundsBefore, true)

/** Bound words right after a core. */
export const after: Trie<Bound | null> = new Trie(boundsAfter)
