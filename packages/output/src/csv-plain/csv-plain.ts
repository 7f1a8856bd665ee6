import { writeCsv, writeCsvStream } from '../csv/csv.ts'
import type { Export } from '../export.ts'
import type { OutputHead, OutputLanguage, OutputRows, OutputTable } from '../output-table.ts'

/** Comma-separated values for programs: no byte order mark, and ids and dates as they are, without an apostrophe. */
export const csvPlain = {
  id: 'csv-plain',
  title: { zh: 'CSV（供程序）', en: 'CSV for programs' },
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: (table: OutputTable, language: OutputLanguage = 'zh') => writeCsv(table, language, false),
  stream: (head: OutputHead, rows: OutputRows, language: OutputLanguage = 'zh') =>
    writeCsvStream(head, rows, language, false),
} as const satisfies Export
