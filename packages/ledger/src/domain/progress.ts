import type { Cause, EntryField, ProgressEntry } from './progress-entry.ts'

/** How somebody who did not report it looked: 查阅资料, 电话核查, 现场核实. */
export const verificationMethods = ['documents', 'telephone', 'on-site'] as const
/** One of {@link verificationMethods}. */
export type VerificationMethod = (typeof verificationMethods)[number]

/** What came of looking. */
export const verificationFindings = ['confirmed', 'differs', 'not-found'] as const
/** One of {@link verificationFindings}. */
export type VerificationFinding = (typeof verificationFindings)[number]

/** A look at what was reported, by somebody else. */
export interface Verification {
  readonly id: string
  readonly item: string
  readonly period: string
  readonly method: VerificationMethod
  readonly finding: VerificationFinding
  readonly words: string
  /** Id of the verified value, when there is one. */
  readonly observation: string | null
  readonly at: string
  readonly by: string
}

/** Kinds of evidence; a file is one of four and never asked for. */
export const evidenceKinds = ['document', 'link', 'figure', 'file'] as const
/** One of {@link evidenceKinds}. */
export type EvidenceKind = (typeof evidenceKinds)[number]

/** A piece of evidence (佐证): a document's number, a link inside, a figure, or a file with its hash. It serves many items. */
export interface Evidence {
  readonly id: string
  readonly kind: EvidenceKind
  readonly title: string
  /** Number of the document, address within the network, or the figure in words; null for a file. */
  readonly reference: string | null
  /** Unit that added it; null for the office. */
  readonly unit: string | null
  readonly fileName: string | null
  readonly mediaType: string | null
  readonly size: number | null
  readonly sha256: string | null
  readonly at: string
  readonly by: string
  /** Ids of the items it serves. */
  readonly items: readonly string[]
}

/** What stands in the way of an item, with what is asked, until a leader answers. */
export interface Obstacle {
  readonly id: string
  readonly item: string
  readonly period: string
  readonly unit: string
  readonly cause: Cause
  readonly ask: string
  readonly words: string
  readonly state: 'open' | 'answered'
  readonly answer: string | null
  readonly answeredAt: string | null
  readonly answeredBy: string | null
  readonly version: number
  readonly at: string
  readonly by: string
}

/** A unit asks for more time, before the deadline. */
export interface ExtensionRequest {
  readonly id: string
  readonly item: string
  readonly unit: string
  readonly deadline: string
  readonly reason: string
  readonly state: 'open' | 'granted' | 'refused'
  readonly answer: string | null
  /** Id of the decision that granted it. */
  readonly decision: string | null
  readonly answeredAt: string | null
  readonly answeredBy: string | null
  readonly version: number
  readonly at: string
  readonly by: string
}

/** A close-out (销号): proposed with what was achieved, signed by the lead's head, checked by the office. */
export interface CloseOut {
  readonly item: string
  readonly unit: string
  readonly state: 'proposed' | 'signed' | 'closed' | 'returned'
  /** How the completion standard was met. */
  readonly statement: string
  readonly evidence: readonly string[]
  readonly proposedAt: string
  readonly proposedBy: string
  readonly signedAt: string | null
  readonly signedBy: string | null
  readonly checkedAt: string | null
  readonly checkedBy: string | null
  readonly method: VerificationMethod | null
  readonly answer: string | null
  readonly version: number
}

/** A series of an indicator; scope and definition (口径) are part of what it is. */
export interface IndicatorSeries {
  readonly id: string
  /** Id of the indicator's card; null for one that has none. */
  readonly card: string | null
  readonly name: string
  readonly definition: string
  readonly unit: string | null
  /** Unit whose word its values are; null while nobody's. */
  readonly owner: string | null
  readonly growth: 'real' | 'nominal' | 'count'
  readonly frequency: 'monthly' | 'quarterly' | 'yearly' | 'irregular'
  readonly polarity: 'up' | 'down'
  readonly version: number
}

/** An entry with what may have changed since it was approved. */
export interface EntryView extends ProgressEntry {
  readonly changedSinceApproval: readonly EntryField[]
}
