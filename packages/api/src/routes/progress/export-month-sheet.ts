import { routes } from '@gangmu/contract'
import { getPlace } from '../../exports/get-place.ts'
import { writeMonthSheet } from '../../exports/write-month-sheet.ts'
import { dayAsked } from '../../http/day-asked.ts'
import { bindRoute } from '../bind-route.ts'

export const exportMonthSheet = bindRoute(routes.exportMonthSheet, async ({ api, params, query, language }) => {
  const place = await getPlace(api.ledger, params.place)
  return writeMonthSheet(api.ledger, { ...params, place, on: dayAsked(query.on) }, language)
})
