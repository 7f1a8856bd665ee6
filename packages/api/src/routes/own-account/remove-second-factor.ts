import { routes } from '@gangmu/contract'
import { removeSecondFactor as remove } from '@gangmu/ledger'
import { getOwnAccount } from '../../access/own-account.ts'
import { countFailure } from '../../access/sign-in-guard.ts'
import { findConfirmedFactor, useCode } from '../../access/use-code.ts'
import { ApiProblem } from '../../problems/api-problem.ts'
import { bindRoute } from '../bind-route.ts'

export const removeSecondFactor = bindRoute(routes.removeSecondFactor, async (call) => {
  const { api, body, context, request } = call
  const { id: account, name } = await getOwnAccount(call)
  const factor = await findConfirmedFactor(api, account)
  if (factor === null || !(await useCode(api, account, factor, body.code))) {
    await countFailure(api, request.ip, name)
    throw new ApiProblem('code-refused')
  }
  return api.ledger.command(remove, { ...context, place: api.homePlace }, { account })
})
