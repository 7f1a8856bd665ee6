import { type Role, routes } from '@gangmu/contract'
import { withdrawValue as withdraw } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

const heads: readonly Role[] = ['unit-head']

export const withdrawValue = bindRoute(routes.withdrawValue, ({ api, params, body, roles, principal, context }) =>
  api.ledger.command(withdraw, context, {
    value: params.value,
    words: body.words,
    // Who is both keeps apart in whose name each is said.
    units: roles.includes('unit-head') ? (principal?.scopeIn(params.place, heads) ?? []) : [],
    office: roles.includes('office'),
  }),
)
