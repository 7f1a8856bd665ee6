import { routes } from '@gangmu/contract'
import { startSecondFactor as start } from '@gangmu/ledger'
import { getPerson, requireOwnPassword } from '../../access/own-account.ts'
import { sealSecret } from '../../access/second-factor-secret.ts'
import { makeToken } from '../../access/tokens.ts'
import { makeTotpSecret, writeTotpAddress } from '../../access/totp.ts'
import { bindRoute } from '../bind-route.ts'

export const startSecondFactor = bindRoute(routes.startSecondFactor, async (call) => {
  const { api, body, context } = call
  const { account, name } = getPerson(call)
  await requireOwnPassword(call, body.password)
  const secret = makeTotpSecret()
  // Sent again it starts anew: an answer that got lost was read by nobody, and an answer that is kept would keep the secret.
  const again = { ...context, place: api.homePlace, idempotencyKey: makeToken() }
  await api.ledger.command(start, again, { account, secret: sealSecret(api, account, secret) })
  return { secret, address: writeTotpAddress(secret, name) }
})
