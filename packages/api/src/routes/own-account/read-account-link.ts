import { routes } from '@gangmu/contract'
import { findAccountLink, getAccountPolicy } from '@gangmu/ledger'
import { hashToken } from '../../access/tokens.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const readAccountLink = bindRoute(routes.readAccountLink, async ({ api, body }) => {
  const link = await api.ledger.view(findAccountLink, api.homePlace, { tokenHash: hashToken(body.token) })
  if (link === null) throw new ApiProblem('account-link-used')
  const { policy } = await api.ledger.view(getAccountPolicy, api.homePlace, undefined)
  return { name: link.name, purpose: link.purpose, passwordProfile: policy.passwordProfile }
})
