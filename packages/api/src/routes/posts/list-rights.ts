import { routes } from '@gangmu/contract'
import { getGrantPower, type LedgerRole, listRights as list, type PostRole } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const listRights = bindRoute(routes.listRights, async ({ api, params, context }) => {
  const { grants, postRoles, holders } = await api.ledger.view(list, params.place, undefined)
  const mayGrant = await api.ledger.view(getGrantPower, params.place, { actor: context.actor })
  return {
    mayGrant,
    grants: grants.map((grant) => ({ ...grant, role: grant.role as LedgerRole })),
    postRoles: postRoles.map(({ post, role }) => ({ post, role: role as PostRole })),
    holders,
  }
})
