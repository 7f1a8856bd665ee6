import type { Language, Scope } from '@gangmu/contract'
import {
  commitmentsRegister,
  getCommitment,
  getDocument,
  type Ledger,
  listCommitments,
  placeDate,
} from '@gangmu/ledger'
import type { ExportId } from '@gangmu/output'
import { ApiProblem } from '../problems/api-problem.ts'
import type { FileAnswer } from '../routes/bind-route.ts'
import { getPlace } from './get-place.ts'
import { getReport } from './get-report.ts'
import { readYearTasks } from './read-year-tasks.ts'
import { makeFacts } from './report-facts.ts'
import { streamCommitments } from './stream-commitments.ts'
import { writeFindings } from './write-findings.ts'
import { type NoticeInput, type OfficialForm, writeOfficial, writeSupervisionNotice } from './write-official.ts'
import { writeRegister } from './write-register.ts'
import { writeMeetingDocument, writeReportPage } from './write-report.ts'

/** What the command line can export, by the name it is asked for, with its address below a place. */
export const exportNames = {
  'commitments.xlsx': '/exports/commitments/xlsx',
  'commitments.csv': '/exports/commitments/csv',
  'commitments.csv-plain': '/exports/commitments/csv-plain',
  'commitments.json': '/exports/commitments/json',
  'findings.xlsx': '/documents/:document/exports/findings/xlsx',
  'findings.csv': '/documents/:document/exports/findings/csv',
  'findings.csv-plain': '/documents/:document/exports/findings/csv-plain',
  'findings.json': '/documents/:document/exports/findings/json',
  'report.html': '/documents/:document/exports/html',
  'meeting-document.docx': '/documents/:document/exports/meeting-document',
  'breakdown-notice.docx': '/documents/:document/exports/breakdown-notice',
  'inspection-bulletin.docx': '/documents/:document/exports/inspection-bulletin',
  'progress-report.docx': '/documents/:document/exports/progress-report',
  'supervision-notice.docx': '/commitments/:commitment/exports/supervision-notice',
} as const

/** The name of something that can be exported. */
export type ExportName = keyof typeof exportNames

/** What is exported: a name, the document or commitment it is about where it needs one, and what an office fills in. */
export interface ExportRequest {
  readonly ledger: Ledger
  readonly place: string
  readonly name: ExportName
  readonly document?: string
  readonly commitment?: string
  readonly issue?: NoticeInput['issue'] & {
    readonly occasion?: string | undefined
    readonly speaker?: string | undefined
  }
  readonly language: Language
  /** Units whose tasks go in; all unless said. */
  readonly scope?: Scope
}

/**
 * Makes a file by its name, for the route that answers with it and for the command line.
 * @throws ApiProblem `not-found`, `not-adopted`; LedgerProblem `not-found`
 * @example await exportFile({ ledger, place: '990102', name: 'commitments.xlsx', language: 'zh' })
 */
export async function exportFile(asked: ExportRequest): Promise<FileAnswer> {
  const { ledger, name, document = '', commitment: address = '', issue = {}, language, scope = 'all' } = asked
  const place = await getPlace(ledger, asked.place)
  const [form = '', format = ''] = name.split('.')
  if (form === 'commitments') {
    const items = streamCommitments(ledger, place.code, { sort: 'number' })
    const file = await writeRegister({ register: commitmentsRegister, place, items, filter: '', format, language })
    if (!file) throw new ApiProblem('not-found')
    return file
  }
  if (form === 'supervision-notice') {
    const commitment = await ledger.view(getCommitment, place.code, { address })
    const of = await ledger.view(getDocument, place.code, { document: commitment.document })
    return writeSupervisionNotice({ place, facts: makeFacts(place, of), commitment, issue })
  }
  const report = { ...(await getReport(ledger, place.code, document)), place }
  if (form === 'findings') return writeFindings({ ...report, format: format as ExportId, language })
  if (form === 'report') return writeReportPage(report, language)
  if (form === 'meeting-document') return writeMeetingDocument({ ...report, ...issue })
  const { state, year } = report.view.document
  if (state !== 'adopted' || year === null) throw new ApiProblem('not-adopted')
  const { commitments } = await ledger.view(listCommitments, place.code, { document, sort: 'number' })
  const facts = { ...makeFacts(place, report.view.document), filter: scope === 'all' ? '' : '本单位的任务' }
  const tasks = await readYearTasks(ledger, place.code, {
    year,
    on: issue.date ?? placeDate(new Date().toISOString()),
    scope,
  })
  return writeOfficial(form as OfficialForm, { place, year, facts, commitments, issue, tasks })
}
