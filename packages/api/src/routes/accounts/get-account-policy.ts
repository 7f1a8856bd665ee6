import { routes } from '@gangmu/contract'
import { getGrantPower, getAccountPolicy as view } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const getAccountPolicy = bindRoute(routes.getAccountPolicy, async ({ api, params, context }) => {
  const policy = await api.ledger.view(view, params.place, undefined)
  const power = await api.ledger.view(getGrantPower, params.place, { actor: context.actor })
  return { ...policy, mayChange: power === 'everything' }
})
