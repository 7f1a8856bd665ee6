import type { Bound, Part } from '../reading.ts'
import type { Scan, TokenKind } from './token.ts'

/** What a number rule found: the span it claims and what the span means. Offsets, not words: the engine quotes. */
export type Claim = QuantityClaim | DateClaim | RankClaim | NameClaim

interface ClaimBase {
  readonly start: number
  readonly end: number
  /** Token at which reading goes on. */
  readonly next: number
  readonly parts: readonly Part[]
}

export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity'
  readonly amount: string
  readonly unit: string
  readonly bound: Bound
}

export interface DateClaim extends ClaimBase {
  readonly kind: 'date'
  readonly value: string
}

export interface RankClaim extends ClaimBase {
  readonly kind: 'rank'
  readonly scope: string | null
  readonly position: string
}

export interface NameClaim extends ClaimBase {
  readonly kind: 'name'
  readonly why: string
}

/**
 * A rule over tokens: it looks at token `at` and answers with a claim or null. It may look a bounded way around, no further,
 * so that reading stays linear. Rules never import rules; the ordered list decides who is asked first.
 */
export interface NumberRule {
  readonly name: string
  /** Kinds of token it can begin at; the engine asks it nowhere else. */
  readonly starts: readonly TokenKind[]
  readonly read: (scan: Scan, at: number) => Claim | null
}
