import { routes } from '@gangmu/contract'
import { exportFile } from '../../exports/export-file.ts'
import { bindRoute } from '../bind-route.ts'

export const exportReport = bindRoute(routes.exportReport, ({ api, params, query, language, scope }) => {
  const { place, document, form } = params
  const name = form === 'html' ? 'report.html' : (`${form}.docx` as const)
  return exportFile({ ledger: api.ledger, place, name, document, issue: query, language, scope })
})
