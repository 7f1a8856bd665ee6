import { routes } from '@gangmu/contract'
import { getDocumentFile as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getDocumentFile = bindRoute(routes.getDocumentFile, async ({ api, params }) => {
  const { bytes, mediaType, fileName } = await api.ledger.view(view, params.place, { document: params.document })
  return { bytes, mediaType, fileName }
})
