import { routes } from '@gangmu/contract'
import { listAuditEntries as list } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'
import { namePeople } from './name-people.ts'

export const listAuditEntries = bindRoute(routes.listAuditEntries, async ({ api, params, query }) => {
  const page = await api.ledger.view(list, params.place, query)
  return { ...page, people: await namePeople(api, page.entries) }
})
