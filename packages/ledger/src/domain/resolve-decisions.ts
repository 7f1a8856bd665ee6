import type { Quote } from '@gangmu/text'
import { type AnchorResolution, resolveAnchor } from './anchor.ts'
import type { Anchor, DecisionKind } from './decision.ts'

interface Anchored {
  readonly kind: DecisionKind
  readonly anchor: Anchor
}

/**
 * Where each decision stands in a text. Two decisions of one kind never land on the same words: the one made in that text
 * version, or else the one made first, keeps them, and the other is left to a person.
 */
export function resolveDecisions<D extends Anchored>(
  decisions: readonly D[],
  text: string,
  textVersion: number,
): { readonly decision: D; readonly resolution: AnchorResolution }[] {
  const taken = new Map<string, number>()
  const resolved = decisions.map((decision) => ({
    decision,
    resolution: resolveAnchor(decision.anchor, text, textVersion),
  }))
  const keyOf = (kind: DecisionKind, at: Quote): string => `${kind}:${at.start}:${at.end}`
  const own = (index: number): boolean => resolved[index]?.decision.anchor.textVersion === textVersion
  resolved.forEach(({ decision, resolution }, index) => {
    if (!resolution.found) return
    const key = keyOf(decision.kind, resolution.at)
    const holder = taken.get(key)
    if (holder === undefined || (own(index) && !own(holder))) taken.set(key, index)
  })
  return resolved.map((entry, index) => {
    const { decision, resolution } = entry
    if (!resolution.found || taken.get(keyOf(decision.kind, resolution.at)) === index) return entry
    return { decision, resolution: { found: false, candidates: [{ ...resolution.at, score: 1 }] } }
  })
}
