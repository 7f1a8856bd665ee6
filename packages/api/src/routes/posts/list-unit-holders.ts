import { routes } from '@gangmu/contract'
import { listRights, listUnits } from '@gangmu/ledger'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const listUnitHolders = bindRoute(routes.listUnitHolders, async ({ api, params }) => {
  const units = await api.ledger.view(listUnits, params.place, undefined)
  const unit = units.find(({ id }) => id === params.unit)
  if (unit === undefined) throw new ApiProblem('not-found')
  const posts = new Set(unit.posts.map(({ id }) => id))
  const { holders } = await api.ledger.view(listRights, params.place, undefined)
  return { holders: holders.filter(({ post }) => posts.has(post)) }
})
