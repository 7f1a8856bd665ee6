import type { DecisionKind, DecisionView } from '@gangmu/contract'
import type {
  Commitment,
  ContentsEntry,
  Enumeration,
  Indicator,
  Part,
  Quantity,
  Rank,
  Recognition,
  Target,
} from '@gangmu/reader'
import type { Quote, Span } from '@gangmu/text'
import type { State } from '@gangmu/ui'

/** What was found, by kind, as the reader gave it. */
export type Found =
  | { readonly kind: 'quantity'; readonly value: Quantity }
  | { readonly kind: 'indicator'; readonly value: Indicator }
  | { readonly kind: 'target'; readonly value: Target }
  | { readonly kind: 'enumeration'; readonly value: Enumeration }
  | { readonly kind: 'recognition'; readonly value: Recognition }
  | { readonly kind: 'rank'; readonly value: Rank }
  | { readonly kind: 'commitment'; readonly value: Commitment }
  | { readonly kind: 'remainder-number'; readonly value: Quote & { readonly why: string } }
  | { readonly kind: 'remainder-clause'; readonly value: Quote & { readonly why: string } }
  | { readonly kind: 'missing-heading'; readonly value: ContentsEntry }

/** One thing of the reading that a person may decide on, with where it stands. */
export type FindingView = Found & {
  /** The reader's id, or kind and start for what has none: `remainder-number:120`. */
  readonly id: string
  /** The words decided upon: the finding's own, or from its first word to its last. */
  readonly anchor: Quote
  /** The words underlined in the report: the anchor, or the figure alone. */
  readonly mark: Span
  readonly rule: string | null
  readonly parts: readonly Part[]
  /** Must be decided or excused before the plan can be adopted. */
  readonly needed: boolean
  readonly state: State
  readonly decision: DecisionView | null
}

/** Kinds that are excused by name; the others are accepted, corrected or rejected. */
export function isExcusable(kind: DecisionKind): boolean {
  return kind === 'remainder-number' || kind === 'remainder-clause' || kind === 'missing-heading'
}
