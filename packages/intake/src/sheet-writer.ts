import type { TextBuilder } from './text-builder.ts'

/** A cell of a sheet: its words as they are shown, the place from 0, and how many columns it covers. */
export interface SheetCell {
  readonly column: number
  readonly text: string
  readonly columns?: number
  readonly continued?: true
}

/** More empty columns than this before a cell say nothing and are one. */
const MOST_GAP = 200

/**
 * Writes the rows of a table: a row is a line and a paragraph, its cells are parted by a tab and have marks. Rows
 * without words are left out; line ends and tabs inside a cell become spaces, so that a row stays a line.
 */
export class SheetWriter {
  readonly #out: TextBuilder
  readonly #table: number
  #start = -1

  constructor(out: TextBuilder, table: number) {
    this.#out = out
    this.#table = table
  }

  writeRow(row: number, cells: readonly SheetCell[]): void {
    const last = cells.findLastIndex(({ text }) => text.trim() !== '')
    if (last < 0) return
    const out = this.#out
    out.separate('\n')
    out.flush()
    const start = out.length
    if (this.#start < 0) this.#start = start
    let column = 0
    for (const cell of cells.slice(0, last + 1)) {
      const gap = Math.min(cell.column - column, MOST_GAP)
      if (gap > 0) out.append('\t'.repeat(gap))
      column = cell.column
      const text = cell.text.replace(/[\r\n\t\u2028\u2029]+/g, ' ').trim()
      const span = text === '' ? { start: out.length, end: out.length } : out.append(text)
      const { columns = 1, continued } = cell
      out.mark({
        kind: 'cell',
        ...span,
        table: this.#table,
        row,
        column,
        ...(columns > 1 ? { columns } : {}),
        ...(continued ? { continued } : {}),
      })
    }
    out.mark({ kind: 'paragraph', start, end: out.length })
  }

  /** Marks the table, and the sheet it is where it has a name. */
  end(name?: string): void {
    if (this.#start < 0) return
    const { start, end } = { start: this.#start, end: this.#out.length }
    this.#out.mark({ kind: 'table', start, end, table: this.#table })
    if (name !== undefined) this.#out.mark({ kind: 'sheet', start, end, name })
  }
}
