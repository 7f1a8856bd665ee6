export { breakdownColumns } from './breakdown-columns.ts'
export { writeCsv, writeCsvStream } from './csv/csv.ts'
export type { Export } from './export.ts'
export { type ExportId, exports } from './exports.ts'
export { writeJson, writeJsonStream } from './json/json.ts'
export type {
  ColumnKind,
  OutputColumn,
  OutputHead,
  OutputLanguage,
  OutputRow,
  OutputRows,
  OutputTable,
  Words,
} from './output-table.ts'
export { OutputProblem, type OutputProblemCode } from './problem.ts'
export { reviewColumns, reviewVerdicts } from './review-columns.ts'
export { readWorkbook, type WorkbookLine, type WorkbookOptions, type WorkbookReading } from './xlsx/read-workbook.ts'
export { describeFault, type WorkbookFault, type WorkbookFaultCode } from './xlsx/workbook-fault.ts'
export { writeXlsx } from './xlsx/xlsx.ts'
