import type { Reading } from '@gangmu/reader'
import type { DecisionView } from './decision.ts'

/** How much of a document is still undecided. Nothing is adopted until `complete`. */
export interface RemainderView {
  /** All numerals of the text: those the reader placed, and those it did not understand. */
  readonly numbers: { readonly total: number; readonly placed: number; readonly open: number }
  /** Clauses of the plan that are neither commitment nor target. */
  readonly clauses: { readonly total: number; readonly open: number }
  /** Commitments and targets of the plan. */
  readonly findings: { readonly total: number; readonly open: number }
  /** Entries of the contents list without a body. */
  readonly headings: { readonly total: number; readonly open: number }
  readonly complete: boolean
}

/** `in-review` from its import on, `adopted` once its plan became commitments. */
export type DocumentState = 'reading' | 'in-review' | 'adopted'

/** A document in a list. */
export interface DocumentView {
  readonly id: string
  readonly place: string
  readonly title: string
  readonly kind: string
  readonly year: number | null
  readonly fileName: string
  readonly format: string
  readonly bytesSha256: string
  readonly importedAt: string
  readonly importedBy: string
  readonly state: DocumentState
  readonly textVersion: number
  readonly version: number
  readonly remainder: RemainderView | null
}

/** A document with its versions, its adoption and how many decisions lost their place. */
export interface DocumentDetailView extends DocumentView {
  readonly encoding: string | null
  readonly textSha256: string
  readonly textVersions: readonly {
    readonly number: number
    readonly importedAt: string
    readonly importedBy: string
    readonly textSha256: string
    readonly fileName: string
  }[]
  readonly adoption: { readonly at: string; readonly by: string; readonly commitments: number } | null
  readonly orphans: number
}

/** The reading of the current text version, with the decisions taken on it. */
export interface DocumentReadingView {
  readonly document: DocumentDetailView
  readonly reading: Reading
  readonly decisions: readonly DecisionView[]
}

/** What opening a file said about its text, as it was stored: marks by offset, and notices. The intake room knows their shapes. */
export interface DocumentFacts {
  readonly marks: unknown
  readonly warnings: unknown
}

/** The original file, byte for byte. */
export interface DocumentFile {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly bytesSha256: string
}
