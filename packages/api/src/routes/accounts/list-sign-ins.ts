import { routes } from '@gangmu/contract'
import { listSignIns as list } from '@gangmu/ledger'
import { namePeople } from '../audit/name-people.ts'
import { bindRoute } from '../bind-route.ts'

export const listSignIns = bindRoute(routes.listSignIns, async ({ api, params, query }) => {
  const entries = await api.ledger.view(list, params.place, query)
  return { entries, people: await namePeople(api, entries) }
})
