import { routes } from '@gangmu/contract'
import { setProviderCookie } from '../../access/provider-cookie.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const startProviderSignIn = bindRoute(routes.startProviderSignIn, async ({ api, reply }) => {
  if (api.provider === null) throw new ApiProblem('not-found')
  const { address, trip } = await api.provider.start()
  setProviderCookie(reply, trip, api.secure)
  return { address }
})
