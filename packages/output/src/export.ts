import type { OutputHead, OutputLanguage, OutputRows, OutputTable, Words } from './output-table.ts'

/**
 * A file a table can be written to. Every export in the list is held to the export contract: it opens again in
 * an independent reader, keeps every id, date and figure, runs nothing, and says what it is and whence.
 */
export interface Export {
  readonly id: string
  /** What people call it. */
  readonly title: Words
  /** Extension of the file, without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** The bytes of the file. Titles for people are in `language`, `zh` unless given; data is not translated. */
  write(table: OutputTable, language?: OutputLanguage): Uint8Array | Promise<Uint8Array>
  /** The same bytes in pieces, while the rows arrive, in memory that does not grow with them. Absent where a form cannot. */
  stream?(head: OutputHead, rows: OutputRows, language?: OutputLanguage): AsyncIterable<Uint8Array>
}
