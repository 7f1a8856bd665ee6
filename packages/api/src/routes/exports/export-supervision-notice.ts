import { routes } from '@gangmu/contract'
import { getCommitment, getDocument } from '@gangmu/ledger'
import { getPlace } from '../../exports/get-place.ts'
import { makeFacts } from '../../exports/report-facts.ts'
import { writeSupervisionNotice } from '../../exports/write-official.ts'
import { bindRoute } from '../bind-route.ts'

export const exportSupervisionNotice = bindRoute(routes.exportSupervisionNotice, async ({ api, params, query }) => {
  const commitment = await api.ledger.view(getCommitment, params.place, { address: params.address })
  const document = await api.ledger.view(getDocument, params.place, { document: commitment.document })
  const place = await getPlace(api, params.place)
  return writeSupervisionNotice({ place, facts: makeFacts(place, document), commitment, issue: query })
})
