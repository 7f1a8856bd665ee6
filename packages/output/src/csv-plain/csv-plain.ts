import { writeCsv, writeCsvStream } from '../csv/csv.ts'
import type { Export } from '../export.ts'
import type { OutputHead, OutputLanguage, OutputRows, OutputTable } from '../output-table.ts'

/** Comma-separated values without the byte order mark, for programs that would take it for part of the first cell. */
export const csvPlain = {
  id: 'csv-plain',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: (table: OutputTable, language: OutputLanguage = 'zh') => writeCsv(table, language, false),
  stream: (head: OutputHead, rows: OutputRows, language: OutputLanguage = 'zh') =>
    writeCsvStream(head, rows, language, false),
} as const satisfies Export
