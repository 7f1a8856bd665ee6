/** Initials and the finals each goes with, in spelling as typed without tones. */
const table: Readonly<Record<string, string>> = {
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u uai uan uang ui un uo',
  sh: 'a ai an ang ao e en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
}

/** Syllables without an initial begin a word; inside one they are written with an apostrophe. */
const beginnings = new Set(['ai', 'an', 'ang', 'ao', 'en', 'er'])

/** English words that happen to be spelled like it. */
const english = new Set(['mixin', 'mixing', 'taxi', 'taxing', 'maximize', 'lexing'])

const syllables = new Set(Object.entries(table).flatMap(([first, rest]) => rest.split(' ').map((last) => first + last)))

/** Spellings that hardly occur inside an English word made of such syllables; one of them is needed to call a word pinyin. */
const telling = /^(zh|x|q)|(iao|iang|uang|iong|uai|uo)$/

/**
 * Whether a small-letter word is spelled as two or more Chinese syllables and hardly an English word.
 * Not every pinyin word can be told from English; those of the glossary are listed with its synonyms.
 * @example looksLikePinyin('xiaohao') // true
 */
export function looksLikePinyin(word: string): boolean {
  if (word.length > 30 || english.has(word)) return false
  // best[at]: a split of word.slice(0, at): 0 none, 1 plain syllables only, 2 with a telling one.
  const best = new Uint8Array(word.length + 1)
  const count = new Uint8Array(word.length + 1)
  best[0] = 1
  for (let end = 1; end <= word.length; end += 1) {
    for (let length = 1; length <= 6 && length <= end; length += 1) {
      const before = best[end - length] as number
      const syllable = word.slice(end - length, end)
      const known = syllables.has(syllable) || (end === length && beginnings.has(syllable))
      if (before === 0 || !known) continue
      const value = telling.test(syllable) ? 2 : before
      if (value < (best[end] as number)) continue
      best[end] = value
      count[end] = Math.max(count[end] as number, (count[end - length] as number) + 1)
    }
  }

  return best[word.length] === 2 && (count[word.length] as number) >= 2
}
