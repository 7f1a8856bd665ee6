import { z } from 'zod'
import { workingRoles } from '../access.ts'
import { defineRoute } from '../route.ts'
import { inPlace } from '../schemas/parts.ts'

export const __camel__ = defineRoute({
  id: '__name__',
  method: 'GET',
  path: '/api/v1/places/:place/__name__',
  summary: '__Title__',
  access: workingRoles,
  write: false,
  params: inPlace,
  status: 200,
  response: z.object({ place: inPlace.shape.place }),
  problems: ['not-found'],
})
