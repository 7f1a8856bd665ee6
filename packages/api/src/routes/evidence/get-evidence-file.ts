import { routes } from '@gangmu/contract'
import { getEvidenceFile as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getEvidenceFile = bindRoute(routes.getEvidenceFile, async ({ api, params, scope }) => {
  const { bytes, mediaType, fileName } = await api.ledger.view(view, params.place, {
    evidence: params.evidence,
    scope,
  })
  return { bytes, mediaType, fileName }
})
