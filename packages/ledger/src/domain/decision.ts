import type { Quote } from '@gangmu/text'

/** Kinds of things a person decides on. The last three are the remainder and the headings without a body. */
export const decisionKinds = [
  'quantity',
  'indicator',
  'target',
  'enumeration',
  'recognition',
  'rank',
  'commitment',
  'remainder-number',
  'remainder-clause',
  'missing-heading',
] as const
/** Kind of thing that is decided on. */
export type DecisionKind = (typeof decisionKinds)[number]

/** What a person can decide. `excuse` is for what stays undecided on purpose: the remainder and missing headings. */
export const verdicts = ['accept', 'correct', 'reject', 'excuse'] as const
/** What a person decided. */
export type Verdict = (typeof verdicts)[number]

const onFindings: readonly Verdict[] = ['accept', 'correct', 'reject']
const onRemainder: readonly Verdict[] = ['excuse', 'correct']
const remainderKinds: readonly DecisionKind[] = ['remainder-number', 'remainder-clause', 'missing-heading']

/** What can be decided on things of a kind. @example listVerdicts('remainder-clause') // ['excuse', 'correct'] */
export function listVerdicts(kind: DecisionKind): readonly Verdict[] {
  return remainderKinds.includes(kind) ? onRemainder : onFindings
}

/** Verdicts that are refused without a reason. */
export const verdictsWithReason: ReadonlySet<Verdict> = new Set(['correct', 'reject', 'excuse'])

/** Words in one text version, and the words around them, so that they can be found again in another version. */
export interface Anchor extends Quote {
  readonly textVersion: number
  /** Up to 24 code units before and after, as they stood in that text version. */
  readonly before: string
  readonly after: string
}

/** A decision in force (its newest version), with where it stands now. */
export interface DecisionView {
  readonly id: string
  readonly document: string
  readonly kind: DecisionKind
  readonly anchor: Quote & { readonly textVersion: number }
  readonly verdict: Verdict
  /** For `correct`: what the person put in place of the proposal, by field. */
  readonly correction: Readonly<Record<string, unknown>> | null
  readonly reason: string | null
  readonly by: string
  readonly at: string
  readonly version: number
  /** Where it stands in the current text version; null when its words are no longer found there (orphan). */
  readonly current: Quote | null
}

/** A decision without a place in the current text, and where it might belong. */
export interface OrphanView {
  readonly decision: DecisionView
  readonly candidates: readonly (Quote & { readonly score: number })[]
}

/** One decision as a person hands it in. `expectedVersion` is 0 when they saw none. */
export interface DecisionInput {
  readonly kind: DecisionKind
  readonly anchor: Quote
  readonly verdict: Verdict
  readonly correction?: Readonly<Record<string, unknown>>
  readonly reason?: string
  readonly expectedVersion: number
}
