import { routes } from '@gangmu/contract'
import { findAccountByName, getAccountPolicy, getSecondFactor, listOwnSignIns, listSessions } from '@gangmu/ledger'
import { getPerson } from '../../access/own-account.ts'
import { showSession } from '../accounts/show-session.ts'
import { bindRoute } from '../bind-route.ts'

export const getOwnAccount = bindRoute(routes.getOwnAccount, async (call) => {
  const { api } = call
  const { account, name, tokenHash } = getPerson(call)
  const record = await api.ledger.view(findAccountByName, api.homePlace, { name })
  const sessions = await api.ledger.view(listSessions, api.homePlace, { account })
  const factor = await api.ledger.view(getSecondFactor, api.homePlace, { account })
  const { policy } = await api.ledger.view(getAccountPolicy, api.homePlace, undefined)
  const { passwordProfile, passwordDays, passwordsKept, secondFactor } = policy
  const signIns = await api.ledger.view(listOwnSignIns, api.homePlace, { account, limit: 10 })
  return {
    hasPassword: record !== null && record.passwordHash !== null,
    signIns,
    sessions: sessions.map((line) => showSession(line, tokenHash)),
    secondFactor: factor && { confirmed: factor.confirmedAt !== null, recoveryCodes: factor.recoveryCodes },
    policy: { passwordProfile, passwordDays, passwordsKept, secondFactor },
  }
})
