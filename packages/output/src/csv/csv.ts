import type { Export } from '../export.ts'
import { getCell } from '../get-cell.ts'
import { listFacts } from '../list-facts.ts'
import type { OutputLanguage, OutputTable } from '../output-table.ts'
import { writeCsvCell } from './csv-cell.ts'

const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

/**
 * Writes a table as CSV (RFC 4180, 2005) in UTF-8 with its mark, so that spreadsheets read Chinese. First what the file is
 * and whence, one fact a line; then an empty line, the titles and the rows.
 * @example new TextDecoder().decode(writeCsv(table)) // '"标题","承诺事项"\r\n"来源",…'
 */
export function writeCsv(table: OutputTable, language: OutputLanguage = 'zh'): Uint8Array {
  const lines = listFacts(table, language).map((fact) => fact.map((cell) => writeCsvCell(cell, 'text')).join(','))
  lines.push('', table.columns.map(({ title }) => writeCsvCell(title[language], 'text')).join(','))
  for (const row of table.rows)
    lines.push(table.columns.map(({ id, kind }) => writeCsvCell(getCell(row, id), kind)).join(','))
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(LINE_END) + LINE_END)
}

/** Comma-separated values for spreadsheets. */
export const csv = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: writeCsv,
} as const satisfies Export
