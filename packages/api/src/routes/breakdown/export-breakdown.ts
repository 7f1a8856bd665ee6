import { routes } from '@gangmu/contract'
import { getPlace } from '../../exports/get-place.ts'
import { writeBreakdown } from '../../exports/write-breakdown.ts'
import { bindRoute } from '../bind-route.ts'

export const exportBreakdown = bindRoute(routes.exportBreakdown, async ({ api, params, language }) => {
  const place = await getPlace(api.ledger, params.place)
  return writeBreakdown(api.ledger, { place, year: params.year, language })
})
