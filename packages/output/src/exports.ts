import { csv } from './csv/csv.ts'
import { csvPlain } from './csv-plain/csv-plain.ts'
import { writeDcat } from './dcat/dcat.ts'
import { makeBreakdownNotice } from './docx/breakdown-notice.ts'
import { makeInspectionBulletin } from './docx/inspection-bulletin.ts'
import { makeMeetingDocument } from './docx/meeting-document.ts'
import { makeProgressReport } from './docx/progress-report.ts'
import { makeSupervisionNotice } from './docx/supervision-notice.ts'
import type { Export } from './export.ts'
import { writeHtml } from './html/html.ts'
import { json } from './json/json.ts'
import { xlsx } from './xlsx/xlsx.ts'

/** Files a table can be written to, in the order they are offered. */
export const exports = [xlsx, csv, csvPlain, json] as const satisfies readonly Export[]

/** The id of a file a table can be written to. */
export type ExportId = (typeof exports)[number]['id']

/**
 * Documents an office issues, by id: each a pure function of what it is made of, and `writeDocx` writes what it makes.
 * @example await writeDocx(documents['breakdown-notice'].make(notice))
 */
export const documents = {
  'breakdown-notice': { title: { zh: '任务分解通知', en: 'Notice of a task breakdown' }, make: makeBreakdownNotice },
  'supervision-notice': { title: { zh: '督办通知单', en: 'Supervision notice' }, make: makeSupervisionNotice },
  'inspection-bulletin': { title: { zh: '督查通报', en: 'Inspection bulletin' }, make: makeInspectionBulletin },
  'progress-report': { title: { zh: '进展情况报告', en: 'Progress report' }, make: makeProgressReport },
  'meeting-document': { title: { zh: '会议文件', en: 'Meeting document' }, make: makeMeetingDocument },
} as const

/** The id of a document an office issues. */
export type DocumentId = keyof typeof documents

/** Files that are made of something other than one table: what each is made of is the type of its writer. */
export const files = {
  html: { extension: 'html', mediaType: 'text/html; charset=utf-8', write: writeHtml },
  dcat: { extension: 'jsonld', mediaType: 'application/ld+json', write: writeDcat },
} as const
