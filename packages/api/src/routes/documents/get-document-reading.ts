import { routes } from '@gangmu/contract'
import { getDocumentReading as view } from '@gangmu/ledger'
import { listDocumentLocations } from '../../originals/list-document-locations.ts'
import { bindRoute } from '../bind-route.ts'

export const getDocumentReading = bindRoute(routes.getDocumentReading, async ({ api, params }) => {
  const { place, document } = params
  const answer = await api.ledger.view(view, place, { document })
  const { textVersion } = answer.document
  return { ...answer, locations: await listDocumentLocations(api.ledger, place, { document, textVersion }) }
})
