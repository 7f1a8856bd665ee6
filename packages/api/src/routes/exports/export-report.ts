import { routes } from '@gangmu/contract'
import { listCommitments } from '@gangmu/ledger'
import { getPlace } from '../../exports/get-place.ts'
import { getReport } from '../../exports/get-report.ts'
import { makeFacts } from '../../exports/report-facts.ts'
import { writeOfficial } from '../../exports/write-official.ts'
import { writeMeetingDocument, writeReportPage } from '../../exports/write-report.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const exportReport = bindRoute(routes.exportReport, async ({ api, params, query, language }) => {
  const { document, form } = params
  const report = await getReport(api.ledger, params.place, document)
  const place = await getPlace(api, params.place)
  if (form === 'html') return writeReportPage({ ...report, place }, language)
  if (form === 'meeting-document') return writeMeetingDocument({ ...report, place })
  const { state, year } = report.view.document
  if (state !== 'adopted' || year === null) throw new ApiProblem('not-adopted')
  const { commitments } = await api.ledger.view(listCommitments, place.code, { document, sort: 'number' })
  return writeOfficial(form, { place, year, facts: makeFacts(place, report.view.document), commitments, issue: query })
})
