import type { Export } from '../export.ts'
import { getCell } from '../get-cell.ts'
import { listFacts } from '../list-facts.ts'
import type { OutputHead, OutputLanguage, OutputRow, OutputRows, OutputTable } from '../output-table.ts'
import { writePieces } from '../write-pieces.ts'
import { writeCsvCell } from './csv-cell.ts'

const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

/** What stands above the rows: the facts, one a line, an empty line and the titles. */
function writeHead(head: OutputHead, language: OutputLanguage, mark: boolean): string {
  const facts = listFacts(head, language).map((fact) => fact.map((cell) => writeCsvCell(cell, 'text', !mark)).join(','))
  const titles = head.columns.map(({ title }) => writeCsvCell(title[language], 'text', !mark)).join(',')
  return [...facts, '', titles].join(LINE_END) + LINE_END
}

function writeRow({ columns }: OutputHead, row: OutputRow, mark: boolean): string {
  return columns.map(({ id, kind }) => writeCsvCell(getCell(row, id), kind, !mark)).join(',') + LINE_END
}

/**
 * Writes a table as CSV (RFC 4180, 2005) in UTF-8. First what the file is and whence, one fact a line; then an
 * empty line, the titles and the rows.
 * @param mark Whether it is for spreadsheets: it begins with the mark that makes them read Chinese, and ids and dates are kept
 * from becoming numbers. Programs want neither; what could run as a formula is marked for both.
 * @example new TextDecoder().decode(writeCsv(table)) // '"标题","承诺事项"\r\n"来源",…'
 */
export function writeCsv(table: OutputTable, language: OutputLanguage = 'zh', mark = true): Uint8Array {
  const rows = table.rows.map((row) => writeRow(table, row, mark))
  return new TextEncoder().encode((mark ? BYTE_ORDER_MARK : '') + writeHead(table, language, mark) + rows.join(''))
}

async function* listLines(head: OutputHead, rows: OutputRows, language: OutputLanguage, mark: boolean) {
  yield (mark ? BYTE_ORDER_MARK : '') + writeHead(head, language, mark)
  for await (const row of rows) yield writeRow(head, row, mark)
}

/**
 * The bytes of `writeCsv` in pieces while the rows arrive, for tables that are larger than memory should hold.
 * @example for await (const piece of writeCsvStream(head, rows)) file.write(piece)
 */
export function writeCsvStream(
  head: OutputHead,
  rows: OutputRows,
  language: OutputLanguage = 'zh',
  mark = true,
): AsyncIterable<Uint8Array> {
  return writePieces(listLines(head, rows, language, mark))
}

/** Comma-separated values for spreadsheets. */
export const csv = {
  id: 'csv',
  title: { zh: 'CSV（供电子表格）', en: 'CSV for spreadsheets' },
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: (table: OutputTable, language?: OutputLanguage) => writeCsv(table, language),
  stream: (head: OutputHead, rows: OutputRows, language?: OutputLanguage) => writeCsvStream(head, rows, language),
} as const satisfies Export
