import { routes } from '@gangmu/contract'
import { getPlace } from '../../exports/get-place.ts'
import { writeUnits } from '../../exports/write-units.ts'
import { bindRoute } from '../bind-route.ts'

export const exportUnits = bindRoute(routes.exportUnits, async ({ api, params, language }) =>
  writeUnits(api.ledger, { place: await getPlace(api.ledger, params.place), language }),
)
