/** A word or sentence in both languages of the product. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** The languages an export can be written in. */
export type OutputLanguage = keyof Words

/**
 * What a column holds. `number` cells are exact decimals as strings (`-3.5`), `date` cells plain `YYYY-MM-DD`;
 * a cell that is not what its column says is written as text, never altered.
 */
export type ColumnKind = 'text' | 'number' | 'date'

/** One column: its id, stable across versions, and its title for people. */
export interface OutputColumn {
  readonly id: string
  readonly title: Words
  readonly kind: ColumnKind
  /** The only values the column takes, where it has such; a workbook offers them as a list. */
  readonly choices?: readonly string[]
  /** Whether a workbook keeps the column out of sight, as it does ids; other files show every column. */
  readonly hidden?: boolean
  /** Width in half-width characters, where the kind's own does not do; a workbook follows it. */
  readonly width?: number
  /** Whether every row must have a value when a workbook is read back. */
  readonly required?: boolean
}

/** Cells of one row by column id; a cell that is null or missing is empty. */
export type OutputRow = Readonly<Record<string, string | null>>

/** What a file says about itself, and its columns: all of a table but the rows. */
export interface OutputHead {
  readonly title: string
  /** Where the figures come from, such as the report and the place. */
  readonly source: string
  /** When the table was made: an ISO 8601 instant with its offset. */
  readonly at: string
  /** Version of the data, or of the program where the data has none. */
  readonly version: string
  /** How the rows were chosen, in words; empty when all are there. */
  readonly filter: string
  readonly columns: readonly OutputColumn[]
}

/** A table to be written to a file, with what the file must say about itself. */
export interface OutputTable extends OutputHead {
  readonly rows: readonly OutputRow[]
}

/** Rows that arrive one after the other, so that none but the one being written need be in memory. */
export type OutputRows = Iterable<OutputRow> | AsyncIterable<OutputRow>
