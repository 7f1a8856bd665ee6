import { routes } from '@gangmu/contract'
import { inviteAccount } from '../../access/invite-account.ts'
import { bindRoute } from '../bind-route.ts'

export const makeAccountLink = bindRoute(routes.makeAccountLink, ({ api, params, body, context }) =>
  inviteAccount(api, context, params.account, body.forgetSecondFactor),
)
