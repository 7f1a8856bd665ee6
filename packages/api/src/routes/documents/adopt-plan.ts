import { routes } from '@gangmu/contract'
import { adoptPlan as adopt, getDocument } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const adoptPlan = bindRoute(routes.adoptPlan, async ({ api, params, body, context }) => {
  const { commitments } = await api.ledger.command(adopt, context, { document: params.document, ...body })
  return { commitments, document: await api.ledger.view(getDocument, params.place, { document: params.document }) }
})
