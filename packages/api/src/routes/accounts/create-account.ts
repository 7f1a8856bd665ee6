import { routes } from '@gangmu/contract'
import { createAccount as create } from '@gangmu/ledger'
import { inviteAccount } from '../../access/invite-account.ts'
import { bindRoute } from '../bind-route.ts'

export const createAccount = bindRoute(routes.createAccount, async ({ api, body, context }) => {
  const { account } = await api.ledger.command(create, context, body)
  return inviteAccount(api, context, account, false)
})
