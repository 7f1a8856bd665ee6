import { routes } from '@gangmu/contract'
import { holdPost as hold } from '@gangmu/ledger'
import { getAccountNamed } from '../../access/get-account-named.ts'
import { bindRoute } from '../bind-route.ts'

export const holdPost = bindRoute(routes.holdPost, async ({ api, params, body, context }) => {
  const { name, from, until } = body
  const account = await getAccountNamed(api, name)
  return api.ledger.command(hold, context, { post: params.post, account, from, until })
})
