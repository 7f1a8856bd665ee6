import type { FileBytes } from '../open-file.ts'

/** Why a file did not come in; `words` when they came from a server. */
interface Refused {
  readonly ok: false
  readonly problem: { readonly code: string; readonly params: Readonly<Record<string, string | number>> }
  readonly words?: { readonly title: string; readonly detail: string }
}

/** Where a file came to lie, with what is worth knowing about it in the language of the terminal, or why it did not come in. */
export type Outcome =
  | { readonly ok: true; readonly place: string; readonly document: string; readonly notices: readonly string[] }
  | Refused

/** Brings files in: into the ledger opened here, or through the server that holds it. */
export interface Importer {
  importOne(file: FileBytes): Promise<Outcome>
  /** Every document that is there, by the SHA-256 of its file. */
  listKnown(): Promise<ReadonlyMap<string, { readonly place: string; readonly document: string }>>
}
