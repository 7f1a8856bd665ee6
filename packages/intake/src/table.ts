import type { TextBuilder } from './text-builder.ts'

/** A table being read: cells of a row are separated by a tab, rows by a line end. */
export class Table {
  readonly #index: number
  #start = -1
  #row = -1
  #column = 0
  #cellsBefore = false
  #cell: { start: number; columns: number; continued: boolean } | undefined

  constructor(index: number) {
    this.#index = index
  }

  openRow(out: TextBuilder): void {
    this.#row++
    this.#column = 0
    if (this.#row > 0) out.separate('\n')
  }

  /** Takes back a row that a tracked change deleted. */
  dropRow(): void {
    this.#row--
  }

  /** Leaves out grid columns before the first cell of a row. */
  skipColumns(count: number): void {
    if (count > 0) this.#column += Math.min(count, 1000)
  }

  openCell(out: TextBuilder): void {
    if (this.#column > 0 && this.#cellsBefore) out.separate('\t')
    out.flush()
    if (this.#start < 0) this.#start = out.length
    this.#cell = { start: out.length, columns: 1, continued: false }
    this.#cellsBefore = true
  }

  widenCell(columns: number): void {
    if (this.#cell !== undefined && columns > 1) this.#cell.columns = Math.min(columns, 1000)
  }

  continueCell(): void {
    if (this.#cell !== undefined) this.#cell.continued = true
  }

  closeCell(out: TextBuilder): void {
    out.separate('')
    if (this.#cell === undefined) return
    const { start, columns, continued } = this.#cell
    out.mark({
      kind: 'cell',
      start,
      end: out.length,
      table: this.#index,
      row: this.#row,
      column: this.#column,
      ...(columns > 1 ? { columns } : {}),
      ...(continued ? { continued } : {}),
    })
    this.#column += columns
    this.#cell = undefined
  }

  closeRow(): void {
    this.#cellsBefore = false
  }

  close(out: TextBuilder): void {
    if (this.#start >= 0) out.mark({ kind: 'table', start: this.#start, end: out.length, table: this.#index })
    out.separate('\n')
  }
}
