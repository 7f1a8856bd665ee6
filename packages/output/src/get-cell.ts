import type { OutputRow } from './output-table.ts'

/** A row's own cell, or null; what a row inherits (`constructor`, say) is no cell. */
export function getCell(row: OutputRow, id: string): string | null {
  return Object.hasOwn(row, id) ? (row[id] ?? null) : null
}
