import type { Quote } from '@gangmu/text'
import { locateAnchor } from './anchor.ts'
import type { Anchor, DecisionKind } from './decision.ts'

interface Anchored {
  readonly kind: DecisionKind
  readonly anchor: Anchor
}

/**
 * Where each decision stands in a text; null where that is not certain. Two decisions of one kind never stand on the same
 * words: the one made in that text version, or else the one made first, keeps them, and the other is left to a person.
 */
export function resolveDecisions<D extends Anchored>(
  decisions: readonly D[],
  text: string,
  textVersion: number,
): { readonly decision: D; readonly current: Quote | null }[] {
  const located = decisions.map((decision) => ({ decision, current: locateAnchor(decision.anchor, text, textVersion) }))
  const keyOf = (kind: DecisionKind, at: Quote): string => `${kind}:${at.start}:${at.end}`
  const isOwn = (index: number): boolean => decisions[index]?.anchor.textVersion === textVersion
  const holders = new Map<string, number>()
  located.forEach(({ decision, current }, index) => {
    if (!current) return
    const key = keyOf(decision.kind, current)
    const holder = holders.get(key)
    if (holder === undefined || (isOwn(index) && !isOwn(holder))) holders.set(key, index)
  })
  return located.map(({ decision, current }, index) => {
    const holds = current !== null && holders.get(keyOf(decision.kind, current)) === index
    return { decision, current: holds ? current : null }
  })
}
