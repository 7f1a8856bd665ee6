import type { ColumnKind, OutputColumn } from '../output-table.ts'

const widths: Readonly<Record<ColumnKind, number>> = { text: 24, number: 14, date: 12 }

/** Width of a column in half-width characters: its own, or that of its kind. @example widthOf({ kind: 'date', … }) // 12 */
export function widthOf({ kind, width }: OutputColumn): number {
  return width ?? widths[kind]
}
