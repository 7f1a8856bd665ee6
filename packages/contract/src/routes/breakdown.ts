import { z } from 'zod'
import { defineRoute } from '../route.ts'
import * as schemas from '../schemas/breakdown.ts'
import { idSchema as id, inPlace, ofYear } from '../schemas/parts.ts'

const expectedVersion = z.int().min(1)
/** Units see the items they answer for; deputies see what is published. */
const readers = ['office', 'leader', 'unit-head', 'liaison', 'staff'] as const

export const listBreakdowns = defineRoute({
  id: 'list-breakdowns',
  method: 'GET',
  path: '/api/v1/places/:place/breakdowns',
  summary: 'The breakdowns of a place, the newest year first',
  access: readers,
  write: false,
  params: inPlace,
  status: 200,
  response: z.object({ breakdowns: z.array(schemas.breakdownSchema) }),
  problems: ['not-found'],
})

export const getBreakdown = defineRoute({
  id: 'get-breakdown',
  method: 'GET',
  path: '/api/v1/places/:place/years/:year/breakdown',
  summary: 'A year’s breakdown with what is missing until it can be issued',
  access: ['office', 'leader'],
  write: false,
  params: ofYear,
  status: 200,
  response: schemas.breakdownDetailSchema,
  problems: ['not-found'],
})

export const draftBreakdown = defineRoute({
  id: 'draft-breakdown',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/breakdown',
  summary:
    'Break the year’s adopted commitments down: one item each, with what its words say; again after a further report',
  access: ['office'],
  write: true,
  params: ofYear,
  status: 201,
  response: z.object({ items: z.int(), slots: z.int() }),
  problems: ['not-found', 'breakdown-exists', 'no-commitments', 'place-unknown'],
})

export const listItems = defineRoute({
  id: 'list-items',
  method: 'GET',
  path: '/api/v1/places/:place/years/:year/items',
  summary: 'A year’s work items, filtered, sorted and paged, cut to the units one answers for',
  access: readers,
  write: false,
  params: ofYear,
  query: z.object({
    kind: z.enum(schemas.itemKinds).optional(),
    state: z.enum(schemas.itemStates).optional(),
    unit: id.optional(),
    leader: id.optional(),
    commitment: z.coerce.number().int().min(1).optional(),
    missing: z.enum(['lead', 'deadline']).optional(),
    q: z.string().trim().max(100).optional(),
    sort: z.enum(schemas.itemSorts).default('number'),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
  }),
  status: 200,
  response: z.object({ items: z.array(schemas.itemSchema), total: z.int() }),
  problems: ['not-found', 'invalid-request'],
})

export const getItem = defineRoute({
  id: 'get-item',
  method: 'GET',
  path: '/api/v1/places/:place/items/:item',
  summary: 'One work item with its promise, versions, decisions and duties',
  access: readers,
  write: false,
  params: inPlace.extend({ item: id }),
  status: 200,
  response: schemas.itemDetailSchema,
  problems: ['not-found'],
})

const changeProblems = [
  'not-found',
  'invalid-request',
  'version-conflict',
  'already-issued',
  'unit-unknown',
  'unit-closed',
  'duty-twice',
  'several-leads',
] as const

export const changeItems = defineRoute({
  id: 'change-items',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/items',
  summary: 'Change items before they are issued, any number at once; the answer holds what undoes it',
  access: ['office'],
  write: true,
  params: ofYear,
  body: z.object({ changes: schemas.itemChangesSchema.min(1).max(5000) }),
  status: 200,
  response: schemas.changedItemsSchema,
  problems: changeProblems,
})

export const assignDuties = defineRoute({
  id: 'assign-duties',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/duties',
  summary: 'Say who answers for items, any number at once; the answer holds what undoes it',
  access: ['office'],
  write: true,
  params: ofYear,
  body: z.object({
    items: z
      .array(
        z.object({
          id,
          expectedVersion,
          duties: z.array(schemas.dutySchema).max(200),
          leader: id.nullable().optional(),
        }),
      )
      .min(1)
      .max(5000),
  }),
  status: 200,
  response: schemas.changedItemsSchema,
  problems: changeProblems,
})

export const divideItem = defineRoute({
  id: 'divide-item',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/items/:item/parts',
  summary: 'Divide an item into parts before it is issued, each with its share of the target and its lead',
  access: ['office'],
  write: true,
  params: ofYear.extend({ item: id }),
  body: z.object({ expectedVersion, parts: schemas.partsSchema.min(1) }),
  status: 201,
  response: z.object({ parts: z.array(schemas.workItemSchema) }),
  problems: ['not-found', 'invalid-request', 'version-conflict', 'already-issued', 'unit-unknown', 'unit-closed'],
})

export const removeParts = defineRoute({
  id: 'remove-parts',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/parts/removal',
  summary: 'Take parts away before they are issued; the record keeps what they were',
  access: ['office'],
  write: true,
  params: ofYear,
  body: z.object({ parts: z.array(z.object({ id, expectedVersion })).min(1).max(1000) }),
  status: 200,
  response: z.object({ removed: z.int() }),
  problems: ['not-found', 'invalid-request', 'version-conflict', 'already-issued'],
})

export const fillSlots = defineRoute({
  id: 'fill-slots',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/slots',
  summary: 'Name what packs state and the report does not, or excuse a slot with a reason',
  access: ['office'],
  write: true,
  params: ofYear,
  body: z.object({
    slots: z
      .array(
        z.object({
          commitment: z.int().min(1),
          number: z.int().min(1),
          expectedVersion,
          name: z.string().trim().max(200).nullable(),
          reason: z.string().trim().max(500).optional(),
        }),
      )
      .min(1)
      .max(1000),
  }),
  status: 200,
  response: z.object({ slots: z.int() }),
  problems: ['not-found', 'invalid-request', 'version-conflict', 'already-issued'],
})

export const suggestLeads = defineRoute({
  id: 'suggest-leads',
  method: 'GET',
  path: '/api/v1/places/:place/years/:year/lead-suggestions',
  summary: 'Lead units suggested for items without one, with the reasons',
  access: ['office'],
  write: false,
  params: ofYear,
  status: 200,
  response: schemas.leadAdviceSchema,
  problems: ['not-found'],
})

export const confirmBreakdown = defineRoute({
  id: 'confirm-breakdown',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/breakdown/confirmations',
  summary: 'A leader in charge confirms the items of a post, or the office records it',
  access: ['office', 'leader'],
  write: true,
  params: ofYear,
  body: z.object({ expectedVersion, leader: id.nullable() }),
  status: 200,
  response: schemas.breakdownSchema,
  problems: ['not-found', 'invalid-request', 'version-conflict', 'already-issued', 'leader-not-held'],
})

export const adoptBreakdown = defineRoute({
  id: 'adopt-breakdown',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/breakdown/adoption',
  summary: 'Record the meeting that adopted the breakdown',
  access: ['office'],
  write: true,
  params: ofYear,
  body: z.object({ expectedVersion, meeting: z.string().trim().min(1).max(200), adoptedOn: z.iso.date() }),
  status: 200,
  response: schemas.breakdownSchema,
  problems: ['not-found', 'invalid-request', 'version-conflict', 'not-confirmed', 'decision-in-future'],
})

export const issueBreakdown = defineRoute({
  id: 'issue-breakdown',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/breakdown/issue',
  summary: 'Issue the breakdown and freeze the baseline, or a supplement to it; refused while something is missing',
  access: ['office'],
  write: true,
  params: ofYear,
  body: z.object({ expectedVersion, issueNumber: z.string().trim().min(1).max(100), issuedOn: z.iso.date() }),
  status: 200,
  response: schemas.breakdownSchema,
  problems: [
    'not-found',
    'invalid-request',
    'version-conflict',
    'not-confirmed',
    'already-issued',
    'breakdown-gaps',
    'decision-in-future',
    'decision-out-of-order',
  ],
})

const words = z.string().trim().min(1).max(500)

export const decideChange = defineRoute({
  id: 'decide-change',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/items/:item/decisions',
  summary: 'Change an issued item by a decision: extension, target, drop, merge, unit, milestone or split',
  access: ['office'],
  write: true,
  params: ofYear.extend({ item: id }),
  body: z.object({
    expectedVersion,
    kind: z.enum(schemas.changeKinds),
    document: words,
    decidedOn: z.iso.date(),
    approver: words,
    reason: words,
    patch: schemas.itemPatchSchema.default({}),
    /** Of a split. */
    parts: schemas.partsSchema.optional(),
    /** Of a merge: the item that takes this one in. */
    successor: id.nullable().optional(),
  }),
  status: 201,
  response: z.object({ item: schemas.workItemSchema, decision: schemas.changeDecisionSchema }),
  problems: [
    ...changeProblems.filter((code) => code !== 'already-issued'),
    'not-issued',
    'item-ended',
    'extension-late',
    'decision-out-of-order',
    'decision-in-future',
    'nothing-changes',
  ],
})

export const compareBreakdown = defineRoute({
  id: 'compare-breakdown',
  method: 'GET',
  path: '/api/v1/places/:place/years/:year/compare',
  summary: 'What changed between two days, the day of issue unless told, with the decisions behind it',
  access: ['office', 'leader'],
  write: false,
  params: ofYear,
  query: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
  status: 200,
  response: schemas.comparisonSchema,
  problems: ['not-found', 'not-issued', 'invalid-request'],
})

export const exportBreakdown = defineRoute({
  id: 'export-breakdown',
  method: 'GET',
  path: '/api/v1/places/:place/years/:year/breakdown.xlsx',
  summary: 'The breakdown as a workbook that can be edited and sent back',
  access: ['office', 'leader'],
  write: false,
  params: ofYear,
  produces: 'file',
  status: 200,
  response: z.unknown(),
  problems: ['not-found'],
})

export const returnBreakdown = defineRoute({
  id: 'return-breakdown',
  method: 'POST',
  path: '/api/v1/places/:place/years/:year/returns/breakdown',
  summary: 'The edited workbook comes back: faults by cell; all of it is taken, the good lines, or none',
  access: ['office'],
  write: true,
  consumes: 'multipart',
  params: ofYear,
  form: z.object({ take: z.enum(['check', 'all', 'good']).default('check') }),
  status: 200,
  response: schemas.workbookReturnSchema,
  problems: [...changeProblems, 'too-large', 'unreadable-file'],
})
