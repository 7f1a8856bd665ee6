import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { placeCodeSchema } from '../schemas/ledger.ts'

export const __camel__ = defineRoute({
  id: '__name__',
  method: 'GET',
  path: '/api/v1/places/:place/__name__',
  summary: '__Title__',
  access: ['system-administrator', 'office', 'staff'],
  write: false,
  params: z.object({ place: placeCodeSchema }),
  status: 200,
  response: z.object({ place: placeCodeSchema }),
  problems: ['not-found'],
})
