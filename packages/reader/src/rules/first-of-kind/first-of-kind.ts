import type { NumberRule } from '../../engine/claim.ts'
import { endsWith } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { findScope, inheritedScope, scopeAt, scopeOfEarlierFirst } from '../../engine/scope.ts'
import { Kind, wordOf, wordsOf } from '../../engine/token.ts'

/** Verbs of standing somewhere: 走在前列 takes its scope from the sentence. */
const STANDING = ['走在', '居', '进入', '位列', '保持', '居于', '处于', '列']
/** How many characters may stand between 首批 and its scope: 首批纳入国家…. */
const REACH = 4
const STOPS = '，。；、,;'
const OWN = ['我国', '我省', '我市', '我区', '我县', '我州', '中国']
const NEVER = ['首席', '前沿', '唯一']
const ONLY_WITH_SCOPE_BEFORE = ['首届', '首次', '领跑', '领先', '首位', '榜首', '之首', '头名']

/** Ranks in words (名次用语): 全国前列, 全国首个, 在全市率先, 全省首批. Without a scope, in words or from the sentence, they rank nothing. */
export const firstOfKind: NumberRule = {
  name: 'first-of-kind',
  starts: [Kind.word],
  read(scan, at) {
    const word = wordOf(scan, at)
    const words = wordsOf(scan, at)
    if (word?.class !== 'rank' || NEVER.includes(words)) return null
    const { text } = scan
    const from = scan.start[at] as number
    const end = scan.end[at] as number
    const before = findScope(text, from) ?? (words.startsWith('首') ? ownScope(text, from) : null)
    const scope =
      before?.words ?? (ONLY_WITH_SCOPE_BEFORE.includes(words) ? null : scopeElsewhere(text, from, end, words))
    if (scope === null) return null
    const position = words === '率先' ? '1st-to' : word.id === 'lead' ? 'top' : word.id
    const parts = [partOf(scan, at, 'position', position)]
    return { kind: 'rank', start: before?.start ?? from, end, next: at + 1, scope, position, parts }
  },
}

/** 我市首家, 中国首个: the speaker's own circle. Before 率先 the same words are the subject and no scope. */
function ownScope(text: string, from: number): { start: number; words: string } | null {
  const own = OWN.find((words) => text.startsWith(words, from - words.length))
  return own === undefined ? null : { start: from - own.length, words: own }
}

/** A scope a few words behind, or one remembered from the sentence. */
function scopeElsewhere(text: string, from: number, end: number, words: string): string | null {
  if (words === '率先') {
    const behind = text[end] === '在' ? scopeAt(text, end + 1) : null
    return behind ?? (',，'.includes(text[from - 1] ?? '?') ? scopeOfEarlierFirst(text, from) : null)
  }
  if (words.endsWith('前列') || words === '前茅') {
    const scope = endsWith(text, from, STANDING) ? inheritedScope(text, from) : null
    return scope?.startsWith('全') ? scope : null
  }
  for (let at = end; at <= end + REACH && !STOPS.includes(text[at] ?? '。'); at++) {
    const scope = scopeAt(text, at)
    // The first national batch is national; the first national thing may be the first of a county.
    if (scope !== null)
      return scope.startsWith('全') || (words === '首批' && (scope === '国家' || scope === '省级')) ? scope : null
  }
  return null
}
