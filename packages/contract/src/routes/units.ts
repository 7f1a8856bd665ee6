import { z } from 'zod'
import { keepers, workingRoles } from '../access.ts'
import { defineRoute } from '../route.ts'
import { workbookReturnSchema } from '../schemas/breakdown.ts'
import { idSchema as id, inPlace } from '../schemas/parts.ts'
import { storeUnitsSchema, unitEventSchema, unitSchema } from '../schemas/units.ts'

/** Who keeps the directory. */
const directoryKeepers = ['system-administrator', 'office'] as const

const directoryProblems = [
  'not-found',
  'invalid-request',
  'version-conflict',
  'unit-parent-unknown',
  'unit-parent-closed',
  'unit-cycle',
  'unit-name-taken',
  'leader-unknown',
  'post-elsewhere',
] as const

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
  access: directoryKeepers,
  write: true,
  params: inPlace,
  body: storeUnitsSchema,
  status: 200,
  response: z.object({ added: z.int(), changed: z.int(), unchanged: z.int(), unmentioned: z.int() }),
  problems: directoryProblems,
})

export const listUnitEvents = defineRoute({
  id: 'list-unit-events',
  method: 'GET',
  path: '/api/v1/places/:place/unit-events',
  summary: 'What became of units, of one and of those that went into it where one is named; the latest first',
  access: directoryKeepers,
  write: false,
  params: inPlace,
  query: z.object({ unit: id.optional() }),
  status: 200,
  response: z.object({ events: z.array(unitEventSchema) }),
  problems: ['not-found', 'invalid-request'],
})

const words = z.string().trim().min(1).max(500)

export const changeUnit = defineRoute({
  id: 'change-unit',
  method: 'POST',
  path: '/api/v1/places/:place/units/:unit/changes',
  summary: 'Rename, close or reopen a unit from a day on; what it answers for stays with it',
  access: directoryKeepers,
  write: true,
  params: inPlace.extend({ unit: id }),
  body: z.object({
    expectedVersion: z.int().min(1),
    kind: z.enum(['rename', 'close', 'reopen']),
    name: z.string().trim().min(1).max(200).optional(),
    shortName: z.string().trim().min(1).max(200).nullable().optional(),
    effectiveOn: z.iso.date(),
    document: words.nullable(),
  }),
  status: 200,
  response: unitSchema.omit({ depth: true }),
  problems: [
    'not-found',
    'invalid-request',
    'version-conflict',
    'decision-in-future',
    'nothing-changes',
    'unit-has-duties',
    'unit-name-taken',
    'unit-parent-closed',
  ],
})

export const mergeUnits = defineRoute({
  id: 'merge-units',
  method: 'POST',
  path: '/api/v1/places/:place/units/:unit/merger',
  summary: 'Merge a unit into another from a day on: its duties pass to the successor, its names find it',
  access: directoryKeepers,
  write: true,
  params: inPlace.extend({ unit: id }),
  body: z.object({
    expectedVersion: z.int().min(1),
    successor: id,
    effectiveOn: z.iso.date(),
    document: words,
    approver: words,
  }),
  status: 200,
  response: z.object({ items: z.int(), unit: unitSchema.omit({ depth: true }) }),
  problems: [
    'not-found',
    'invalid-request',
    'version-conflict',
    'unit-closed',
    'decision-in-future',
    'decision-out-of-order',
    'unit-parent-closed',
  ],
})

export const exportUnits = defineRoute({
  id: 'export-units',
  method: 'GET',
  path: '/api/v1/places/:place/exports/units/xlsx',
  summary: 'The unit directory as a workbook that can be edited and sent back',
  access: [...keepers, ...workingRoles],
  write: false,
  params: inPlace,
  produces: 'file',
  status: 200,
  response: z.unknown(),
  problems: ['not-found'],
})

export const returnUnits = defineRoute({
  id: 'return-units',
  method: 'POST',
  path: '/api/v1/places/:place/returns/units',
  summary: 'The edited directory comes back: faults by cell; all of it is taken, the good lines, or none',
  access: directoryKeepers,
  write: true,
  consumes: 'multipart',
  params: inPlace,
  form: z.object({ take: z.enum(['check', 'all', 'good']).default('check') }),
  status: 200,
  response: workbookReturnSchema,
  problems: [...directoryProblems, 'too-large', 'unreadable-file'],
})
