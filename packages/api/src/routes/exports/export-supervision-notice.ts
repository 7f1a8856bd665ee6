import { routes } from '@gangmu/contract'
import { exportFile } from '../../exports/export-file.ts'
import { bindRoute } from '../bind-route.ts'

export const exportSupervisionNotice = bindRoute(routes.exportSupervisionNotice, ({ api, params, query, language }) => {
  const { place, address } = params
  const name = 'supervision-notice.docx'
  return exportFile({ ledger: api.ledger, place, name, commitment: address, issue: query, language })
})
