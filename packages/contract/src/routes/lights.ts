import { z } from 'zod'
import { workingRoles } from '../access.ts'
import { defineRoute } from '../route.ts'
import * as schemas from '../schemas/lights.ts'
import { idSchema as id, inPlace, ofYear } from '../schemas/parts.ts'

const readers = ['office', 'leader', 'unit-head', 'liaison', 'staff'] as const

export const getItemLight = defineRoute({
  id: 'get-item-light',
  method: 'GET',
  path: '/api/v1/places/:place/items/:item/light',
  summary: 'An item’s light on a day, why it is so, what would turn it, and its deadline’s receipt',
  access: readers,
  write: false,
  params: inPlace.extend({ item: id }),
  query: z.object({ on: z.iso.date().optional() }),
  status: 200,
  response: schemas.itemLightSchema,
  problems: ['not-found', 'invalid-request'],
})

export const listLights = defineRoute({
  id: 'list-lights',
  method: 'GET',
  path: '/api/v1/places/:place/years/:year/lights',
  summary:
    'Items that are counted, with their lights on a day, of one lead unit or one state, paged, with the counts of all',
  access: readers,
  write: false,
  params: ofYear,
  query: z.object({
    on: z.iso.date().optional(),
    unit: id.optional(),
    state: z.enum(schemas.lightStates).optional(),
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(5000).default(200),
  }),
  status: 200,
  response: z.object({ lines: z.array(schemas.itemLineSchema), total: z.int(), rollUp: schemas.rollUpSchema }),
  problems: ['not-found', 'invalid-request'],
})

export const getLaw = defineRoute({
  id: 'get-law',
  method: 'GET',
  path: '/api/v1/places/:place/law',
  summary: 'The rules a place judges by, each with its source, and those it could choose',
  access: workingRoles,
  write: false,
  params: inPlace,
  status: 200,
  response: schemas.lawAnswerSchema,
  problems: ['not-found'],
})

export const chooseLaw = defineRoute({
  id: 'choose-law',
  method: 'PUT',
  path: '/api/v1/places/:place/law',
  summary: 'Choose the rules a place judges by',
  access: ['office'],
  write: true,
  params: inPlace,
  body: z.object({ law: z.string().min(1).max(64), expectedVersion: z.int().min(0) }),
  status: 200,
  response: z.object({ law: z.string(), version: z.int().min(1) }),
  problems: ['not-found', 'invalid-request', 'version-conflict', 'law-unknown'],
})
