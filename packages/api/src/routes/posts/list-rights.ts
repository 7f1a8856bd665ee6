import { routes } from '@gangmu/contract'
import { type LedgerRole, listRights as list, type PostRole } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listRights = bindRoute(routes.listRights, async ({ api, params }) => {
  const { grants, postRoles, holders } = await api.ledger.view(list, params.place, undefined)
  return {
    grants: grants.map((grant) => ({ ...grant, role: grant.role as LedgerRole })),
    postRoles: postRoles.map(({ post, role }) => ({ post, role: role as PostRole })),
    holders,
  }
})
