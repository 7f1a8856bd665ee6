import type { OutputHead } from '../output-table.ts'

/** What a document must say about itself, in its properties and where it shows figures. */
export type DocumentFacts = Pick<OutputHead, 'source' | 'at' | 'version' | 'filter'>

/** A table within a document; `widths` are shares of the line. */
export interface DocumentTable {
  readonly titles: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** One thing after another in the text of a document. Numbers of headings are made, not given. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  /** A heading that has its number in its words. */
  | { readonly kind: 'numbered'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Words that begin at the edge, such as 各位代表：. */
  | { readonly kind: 'address'; readonly text: string }
  /** A small line that says where figures come from. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly table: DocumentTable }

/** The head of a document that is issued: in red, above the red line. */
export interface DocumentHead {
  /** Name above the line, such as 云岫区人民政府办公室文件. */
  readonly mark: string
  /** Number of the document (发文字号), such as 云岫府办发〔2026〕1号; see `documentNumber`. */
  readonly number: string
  /** Who signed it, for a document that goes to those above. */
  readonly signer?: string
  /** How urgent it is (紧急程度), such as 特急. */
  readonly urgency?: string
}

/** The last lines of a document that is issued (版记). */
export interface DocumentImprint {
  /** Whom copies go to (抄送), without the word itself. */
  readonly copies?: string
  readonly printer: string
  /** Day it was printed, `YYYY-MM-DD`. */
  readonly printedOn: string
}

/** Something added to a document on pages of its own (附件). */
export interface DocumentAnnex {
  readonly title: string
  readonly blocks: readonly DocumentBlock[]
}

/** A document as an office issues it. What is absent is not printed. */
export interface OfficialDocument {
  readonly title: string
  readonly facts: DocumentFacts
  readonly head?: DocumentHead
  /** Words below the title in brackets or a line of their own: who speaks, when and where. */
  readonly subtitle?: readonly string[]
  /** Whom it goes to (主送机关), without the colon. */
  readonly addressees?: string
  readonly blocks: readonly DocumentBlock[]
  readonly signature?: { readonly issuer: string; readonly date: string }
  /** A remark in brackets below the date (附注), without the brackets. */
  readonly remark?: string
  readonly annexes?: readonly DocumentAnnex[]
  readonly imprint?: DocumentImprint
}
