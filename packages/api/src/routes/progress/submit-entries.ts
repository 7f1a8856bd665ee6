import { routes } from '@gangmu/contract'
import { submitEntries as submit } from '@gangmu/ledger'
import { bindRoute } from '../bind-route.ts'

export const submitEntries = bindRoute(routes.submitEntries, ({ api, params, body, context }) =>
  api.ledger.command(submit, context, { unit: params.unit, ...body }),
)
