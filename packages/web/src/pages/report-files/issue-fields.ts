import type { issueBounds } from '@gangmu/contract'

/** Something an office fills in on a draft. */
export type IssueField = keyof typeof issueBounds | 'date'

/** What was filled in, as it was typed. */
export type IssueValues = Readonly<Partial<Record<IssueField, string>>>

/** Drafts that rest on a report's commitments, and the report itself as a meeting document, with the fields of each. */
export const drafts = {
  'breakdown-notice': ['issuer', 'mark', 'number', 'date', 'addressees', 'copies'],
  'inspection-bulletin': ['issuer', 'mark', 'number', 'date', 'addressees', 'copies'],
  'progress-report': ['issuer', 'mark', 'number', 'date', 'addressees', 'signer'],
  'meeting-document': ['occasion', 'speaker'],
} as const satisfies Readonly<Record<string, readonly IssueField[]>>

/** A draft by the name of its export. */
export type Draft = keyof typeof drafts
