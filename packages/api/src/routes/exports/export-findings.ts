import { routes } from '@gangmu/contract'
import { exportFile } from '../../exports/export-file.ts'
import { bindRoute } from '../bind-route.ts'

export const exportFindings = bindRoute(routes.exportFindings, ({ api, params, language }) => {
  const { place, document, format } = params
  return exportFile({ ledger: api.ledger, place, name: `findings.${format}`, document, language })
})
