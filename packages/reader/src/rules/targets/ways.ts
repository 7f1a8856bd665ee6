import { quoteAt, type Span } from '@gangmu/text'
import { wordTrie } from '../../engine/word-trie.ts'
import { findVerbGroup } from '../../phrases/verb-group.ts'
import type { Direction } from '../../reading.ts'
import type { Aim } from './reference.ts'

const VERBS: readonly (readonly [verb: string, direction: Direction])[] = [
  ['提升', 'up'],
  ['提高', 'up'],
  ['降低', 'down'],
  ['压缩', 'down'],
  ['压减', 'down'],
  ['缩短', 'down'],
]
/** What can rise or fall although no figure is set. */
const measured = wordTrie(['率', '时限', '占比', '比重', '成本', '浓度'], true)

/**
 * A task that moves something measured without saying how far: `提升管网普及率`, `压缩审批时限`. Null for other clauses.
 * @example findWay('提升管网普及率', { start: 0, end: 7 })?.direction // 'up'
 */
export function findWay(text: string, clause: Span): Aim | null {
  if (measured.match(text, clause.end) === 0 || text.endsWith('效率', clause.end)) return null
  const group = findVerbGroup(text, clause.start, clause.end)
  if (!group || group.end >= clause.end) return null
  const verb = text.slice(group.last, group.end)
  const way = VERBS.find(([word]) => verb.startsWith(word))
  if (!way || text.slice(group.end, clause.end).includes('、')) return null
  return {
    subject: quoteAt(text, group.end, clause.end),
    comparator: 'direction',
    measure: 'change',
    direction: way[1],
  }
}
