import { routes } from '@gangmu/contract'
import { getHome as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getHome = bindRoute(routes.getHome, async ({ api, params, scope }) => {
  const home = await api.ledger.view(view, params.place, undefined)
  if (scope === 'all') return home
  // For whoever reaches only some units, documents in review are not there yet.
  const { adopted } = home.documents
  const next = home.next.filter(({ code }) => code === 'see-ledger')
  return { ...home, documents: { total: adopted, inReview: 0, adopted }, next }
})
