import { routes } from '@gangmu/contract'
import { getPlace } from '../../exports/get-place.ts'
import { getReport } from '../../exports/get-report.ts'
import { writeFindings } from '../../exports/write-findings.ts'
import { bindRoute } from '../bind-route.ts'

export const exportFindings = bindRoute(routes.exportFindings, async ({ api, params, language }) => {
  const { place, document, format } = params
  const report = await getReport(api.ledger, place, document)
  return writeFindings({ ...report, place: await getPlace(api, place), format, language })
})
