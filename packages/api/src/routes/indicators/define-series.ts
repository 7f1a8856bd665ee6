import { routes } from '@gangmu/contract'
import { defineSeries as define } from '@gangmu/ledger'
import { findCard } from '@gangmu/reader'
import { bindRoute } from '../bind-route.ts'

export const defineSeries = bindRoute(routes.defineSeries, ({ api, body, context }) => {
  const card = body.card === undefined ? (findCard(body.name)?.id ?? null) : body.card
  return api.ledger.command(define, context, { ...body, card })
})
