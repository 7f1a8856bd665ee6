import { z } from 'zod'
import { keepers, workingRoles } from '../access.ts'
import { defineRoute } from '../route.ts'
import { inPlace } from '../schemas/parts.ts'
import { storeUnitsSchema, unitSchema } from '../schemas/units.ts'

export const listUnits = defineRoute({
  id: 'list-units',
  method: 'GET',
  path: '/api/v1/places/:place/units',
  summary: 'The unit directory read from the top of the tree, each unit with its posts',
  access: [...keepers, ...workingRoles],
  write: false,
  params: inPlace,
  status: 200,
  response: z.object({ units: z.array(unitSchema) }),
  problems: ['not-found'],
})

export const storeUnits = defineRoute({
  id: 'store-units',
  method: 'PUT',
  path: '/api/v1/places/:place/units',
  summary: 'Add and change units and posts, the whole directory or a part; what is left out stays as it is',
  access: ['system-administrator', 'office'],
  write: true,
  params: inPlace,
  body: storeUnitsSchema,
  status: 200,
  response: z.object({ added: z.int(), changed: z.int(), unchanged: z.int(), unmentioned: z.int() }),
  problems: [
    'not-found',
    'invalid-request',
    'version-conflict',
    'unit-parent-unknown',
    'unit-parent-closed',
    'unit-cycle',
    'unit-name-taken',
    'leader-unknown',
    'post-elsewhere',
  ],
})
