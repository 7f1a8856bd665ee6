import { openSheet, type SheetCell, type SheetSource } from './open-sheet.ts'
import type { WorkbookFault } from './workbook-fault.ts'

/** The cells of a sheet as text, row by row, or why it cannot be read. */
export type GridReading =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly fault: Pick<WorkbookFault, 'code' | 'params'> }

function textOf(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return ''
  if (typeof cell === 'string') return cell.trim()
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell.digits
}

/**
 * The first sheet of a workbook that nobody here wrote, every cell as text: numbers as the file has them, days as
 * `YYYY-MM-DD`, nothing as an empty text.
 * @example 'rows' in (await readGrid(bytes))
 */
export async function readGrid(source: SheetSource): Promise<GridReading> {
  const opened = await openSheet(source)
  if ('fault' in opened) return { fault: { code: opened.fault, params: opened.params } }
  return { rows: opened.rows.map((row) => row.map(textOf)) }
}
