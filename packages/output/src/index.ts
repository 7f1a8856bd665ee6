export { breakdownColumns, breakdownWorkbookColumns } from './breakdown-columns.ts'
export { writeCsv, writeCsvStream } from './csv/csv.ts'
export { type DatasetFile, type OpenDataset, writeDcat } from './dcat/dcat.ts'
export { breakTitle } from './docx/break-title.ts'
export type { BreakdownNotice, BreakdownTask } from './docx/breakdown-notice.ts'
export { chineseDate, documentNumber } from './docx/chinese-date.ts'
export { writeDocx } from './docx/docx.ts'
export type { InspectionBulletin, NamedMatter, StateCount } from './docx/inspection-bulletin.ts'
export type { MeetingDocument, ReportPiece } from './docx/meeting-document.ts'
export { noteFacts } from './docx/note-facts.ts'
export type {
  DocumentAnnex,
  DocumentBlock,
  DocumentFacts,
  DocumentHead,
  DocumentImprint,
  DocumentTable,
  OfficialDocument,
} from './docx/official-document.ts'
export type { ProgressReport, TaskProgress } from './docx/progress-report.ts'
export type { SupervisionNotice } from './docx/supervision-notice.ts'
export type { Export } from './export.ts'
export { type DocumentId, documents, type ExportId, exports, files } from './exports.ts'
export { writeHtml } from './html/html.ts'
export type { PageFinding, PageState, ReportPage } from './html/report-page.ts'
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
export { listReviewColumns, reviewVerdicts } from './review-columns.ts'
export { unitColumns, unitKindNames, unitStateNames } from './unit-columns.ts'
export type { SheetSource } from './xlsx/open-sheet.ts'
export { type GridReading, readGrid } from './xlsx/read-grid.ts'
export {
  type RowFault,
  readWorkbook,
  type WorkbookLine,
  type WorkbookOptions,
  type WorkbookReading,
} from './xlsx/read-workbook.ts'
export { describeFault, type WorkbookFault, type WorkbookFaultCode } from './xlsx/workbook-fault.ts'
export { writeXlsx, writeXlsxStream } from './xlsx/xlsx.ts'
