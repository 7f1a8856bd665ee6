import { findLocation, routes } from '@gangmu/contract'
import { getCommitment as view } from '@gangmu/ledger'
import { listDocumentLocations } from '../../originals/list-document-locations.ts'
import { bindRoute } from '../bind-route.ts'

export const getCommitment = bindRoute(routes.getCommitment, async ({ api, params }) => {
  const commitment = await api.ledger.view(view, params.place, { address: params.address })
  const { document, quote } = commitment
  // An adopted document takes no further text version: its current one is the one that was adopted.
  const locations = await listDocumentLocations(api.ledger, params.place, { document })
  const found = findLocation(locations, quote.start)
  if (found === null) return { ...commitment, location: null }
  const { page, paragraph, cell } = found
  return { ...commitment, location: { page, paragraph, cell } }
})
