import type { NumberRule } from '../../engine/claim.ts'
import { endsWith, startsWith } from '../../engine/look.ts'
import { partOf } from '../../engine/part.ts'
import { findScope, inheritedScope, scopeAt } from '../../engine/scope.ts'
import { Kind, wordOf, wordsOf } from '../../engine/token.ts'

/** Ranks in words (名次用语): 全国前列, 全国首个, 在全市率先, 全省首批. Without a scope, in words or from the sentence, they rank nothing. */
export const firstOfKind: NumberRule = {
  name: 'first-of-kind',
  starts: [Kind.word],
  read(scan, at) {
    const word = wordOf(scan, at)
    if (word?.class !== 'rank') return null
    const { text } = scan
    const from = scan.start[at] as number
    let end = scan.end[at] as number
    const words = wordsOf(scan, at)
    const lead = word.id === 'lead'
    const position = lead ? (words === '率先' ? '1st-to' : 'top') : word.id
    const before = findScope(text, from)
    const claim = (start: number, scope: string | null) => ({
      kind: 'rank' as const,
      start,
      end,
      next: at + 1,
      scope,
      position,
      parts: [partOf(scan, at, 'position', position)],
    })
    if (word.id === 'only' || words === '首席' || words === '前沿' || (word.id === '1' && before === null)) return null
    if (before !== null) return claim(before.start, before.words)
    // 首批纳入国家…, 率先在全国…: the scope stands a few words behind.
    if (words === '首届' || words === '首次' || words === '领跑' || words === '领先') return null
    for (let skip = 0; skip <= (lead ? 1 : 4); skip++) {
      const behind = scopeAt(text, end + skip)
      if (behind !== null && (!lead || text[end] === '在')) return claim(from, behind)
      if ('，。；,;'.includes(text[end + skip] ?? '。')) break
    }
    if (words === '率先' && startsWith(text, from - 1, ['，', ',']) !== null) {
      const scope = inheritedScope(text, from)
      if (scope !== null) return claim(from, scope)
    }
    if (word.id === 'top' && endsWith(text, from, ['走在', '居', '进入', '位列', '保持', '居于', '处于', '列'])) {
      const scope = inheritedScope(text, from)
      if (scope !== null) return claim(from, scope)
    }
    end = scan.end[at] as number
    return null
  },
}
