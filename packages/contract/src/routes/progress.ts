import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { workbookReturnSchema } from '../schemas/breakdown.ts'
import { idSchema as id, inPlace, ofYear } from '../schemas/parts.ts'
import * as schemas from '../schemas/progress.ts'

/** Units see the items they answer for; deputies see what is published. */
const readers = ['office', 'leader', 'unit-head', 'liaison', 'staff'] as const
const reporters = ['liaison', 'unit-head'] as const
const expectedVersion = z.int().min(1)
const ofUnit = inPlace.extend({ unit: id })
const ofMonth = ofUnit.extend({ month: schemas.monthSchema })
const entries = z.object({
  entries: z
    .array(z.object({ item: id, period: schemas.periodSchema, expectedVersion }))
    .min(1)
    .max(1000),
})
const onItem = ['not-found', 'invalid-request', 'version-conflict', 'not-issued', 'item-ended'] as const

export const getMonthSheet = defineRoute({
  id: 'get-month-sheet',
  method: 'GET',
  path: '/api/v1/places/:place/units/:unit/months/:month',
  summary: 'A unit’s month sheet: only what is due, with what the ledger holds already',
  access: readers,
  write: false,
  params: ofMonth,
  query: z.object({ on: z.iso.date().optional() }),
  status: 200,
  response: schemas.monthSheetSchema,
  problems: ['not-found', 'invalid-request'],
})

export const exportMonthSheet = defineRoute({
  id: 'export-month-sheet',
  method: 'GET',
  path: '/api/v1/places/:place/units/:unit/months/:month/sheet.xlsx',
  summary: 'The month sheet as a workbook that can be filled in and sent back',
  access: readers,
  write: false,
  params: ofMonth,
  query: z.object({ on: z.iso.date().optional() }),
  produces: 'file',
  status: 200,
  response: z.unknown(),
  problems: ['not-found', 'invalid-request'],
})

export const returnMonthSheet = defineRoute({
  id: 'return-month-sheet',
  method: 'POST',
  path: '/api/v1/places/:place/units/:unit/months/:month/returns',
  summary: 'The filled-in sheet comes back: faults by cell; all of it is saved, the good lines, or none',
  access: reporters,
  write: true,
  consumes: 'multipart',
  params: ofMonth,
  form: z.object({ take: z.enum(['check', 'all', 'good']).default('check') }),
  status: 200,
  response: workbookReturnSchema,
  problems: [
    ...onItem,
    'too-large',
    'unreadable-file',
    'not-on-duty',
    'period-not-due',
    'unit-differs',
    'value-owned',
    'entry-approved',
  ],
})

export const saveEntry = defineRoute({
  id: 'save-entry',
  method: 'PUT',
  path: '/api/v1/places/:place/units/:unit/items/:item/entries/:period',
  summary: 'Save what the unit says of an item for a period, as it types; version 0 for the first',
  access: reporters,
  write: true,
  params: ofUnit.extend({ item: id, period: schemas.periodSchema }),
  body: z.object({ expectedVersion: z.int().min(0), body: schemas.entryBodySchema }),
  status: 200,
  response: schemas.progressEntrySchema,
  problems: [...onItem, 'not-on-duty', 'period-not-due', 'unit-differs', 'value-owned', 'entry-approved'],
})

export const submitEntries = defineRoute({
  id: 'submit-entries',
  method: 'POST',
  path: '/api/v1/places/:place/units/:unit/submissions',
  summary: 'Hand entries to the head of the unit: all that are named or none',
  access: reporters,
  write: true,
  params: ofUnit,
  body: entries,
  status: 200,
  response: z.object({ entries: z.array(schemas.progressEntrySchema) }),
  problems: [...onItem, 'not-on-duty', 'entry-state', 'entry-empty'],
})

export const approveEntries = defineRoute({
  id: 'approve-entries',
  method: 'POST',
  path: '/api/v1/places/:place/units/:unit/approvals',
  summary: 'The head of the unit approves entries; their figures become the unit’s reported values',
  access: ['unit-head'],
  write: true,
  params: ofUnit,
  body: entries,
  status: 200,
  response: z.object({ entries: z.array(schemas.progressEntrySchema) }),
  problems: [...onItem, 'not-on-duty', 'entry-state'],
})

export const returnEntry = defineRoute({
  id: 'return-entry',
  method: 'POST',
  path: '/api/v1/places/:place/units/:unit/items/:item/entries/:period/returns',
  summary: 'The office sends an entry back with words, and unlocks one value of an approved one',
  access: ['office'],
  write: true,
  params: ofUnit.extend({ item: id, period: schemas.periodSchema }),
  body: z.object({
    expectedVersion,
    words: z.string().trim().min(1).max(1000),
    field: z.enum(schemas.entryFields).nullable().default(null),
  }),
  status: 200,
  response: schemas.progressEntrySchema,
  problems: [...onItem, 'entry-state'],
})

export const getItemProgress = defineRoute({
  id: 'get-item-progress',
  method: 'GET',
  path: '/api/v1/places/:place/items/:item/progress',
  summary:
    'Everything said of an item: values in three aspects, entries, verifications, evidence, obstacles, close-out',
  access: readers,
  write: false,
  params: inPlace.extend({ item: id }),
  status: 200,
  response: schemas.itemProgressSchema,
  problems: ['not-found'],
})

export const verifyItem = defineRoute({
  id: 'verify-item',
  method: 'POST',
  path: '/api/v1/places/:place/items/:item/verifications',
  summary: 'Verify what was reported, by somebody who did not report it',
  access: ['office'],
  write: true,
  params: inPlace.extend({ item: id }),
  body: z.object({
    period: schemas.periodSchema,
    method: z.enum(schemas.verificationMethods),
    finding: z.enum(schemas.verificationFindings),
    words: z.string().trim().min(1).max(1000),
    amount: z.string().max(40).nullable().default(null),
    growth: z.string().max(40).nullable().default(null),
  }),
  status: 201,
  response: schemas.verificationSchema,
  problems: ['not-found', 'invalid-request', 'not-issued', 'item-ended', 'own-report', 'nothing-to-verify'],
})

export const withdrawValue = defineRoute({
  id: 'withdraw-value',
  method: 'POST',
  path: '/api/v1/places/:place/values/:value/withdrawals',
  summary:
    'Withdraw a value with words: the head what the unit reported, the office what was verified, stated or reported of a series; the history keeps it',
  access: ['office', 'unit-head'],
  write: true,
  params: inPlace.extend({ value: id }),
  body: z.object({ words: z.string().trim().min(1).max(1000) }),
  status: 200,
  response: schemas.observationSchema,
  problems: [
    'not-found',
    'invalid-request',
    'value-replaced',
    'value-of-others',
    'own-report',
    'not-issued',
    'item-ended',
  ],
})

export const answerObstacle = defineRoute({
  id: 'answer-obstacle',
  method: 'POST',
  path: '/api/v1/places/:place/obstacles/:obstacle/answers',
  summary: 'A leader’s decision on what stands in the way, or the office records it',
  access: ['leader', 'office'],
  write: true,
  params: inPlace.extend({ obstacle: id }),
  body: z.object({ expectedVersion, answer: z.string().trim().min(1).max(1000) }),
  status: 200,
  response: schemas.obstacleSchema,
  problems: ['not-found', 'invalid-request', 'version-conflict', 'obstacle-answered'],
})

export const requestExtension = defineRoute({
  id: 'request-extension',
  method: 'POST',
  path: '/api/v1/places/:place/units/:unit/items/:item/extension-requests',
  summary: 'Ask for more time, before the deadline',
  access: reporters,
  write: true,
  params: ofUnit.extend({ item: id }),
  body: z.object({ deadline: z.iso.date(), reason: z.string().trim().min(1).max(500) }),
  status: 201,
  response: schemas.extensionRequestSchema,
  problems: [
    'not-found',
    'invalid-request',
    'not-issued',
    'item-ended',
    'not-on-duty',
    'extension-late',
    'request-open',
  ],
})

const words = z.string().trim().min(1).max(500)

export const answerExtension = defineRoute({
  id: 'answer-extension',
  method: 'POST',
  path: '/api/v1/places/:place/extension-requests/:request/answers',
  summary: 'Grant more time by a document, or refuse it with words',
  access: ['office'],
  write: true,
  params: inPlace.extend({ request: id }),
  body: z.object({
    expectedVersion,
    answer: words,
    granted: z.object({ document: words, decidedOn: z.iso.date(), approver: words }).nullable(),
  }),
  status: 200,
  response: schemas.extensionRequestSchema,
  problems: [
    ...onItem,
    'request-answered',
    'extension-late',
    'decision-in-future',
    'decision-out-of-order',
    'nothing-changes',
  ],
})

export const proposeCloseOut = defineRoute({
  id: 'propose-close-out',
  method: 'POST',
  path: '/api/v1/places/:place/units/:unit/items/:item/close-outs',
  summary: 'Propose that an item is closed out, against its completion standard and with evidence',
  access: reporters,
  write: true,
  params: ofUnit.extend({ item: id }),
  body: z.object({
    expectedVersion: z.int().min(0),
    statement: z.string().trim().min(1).max(2000),
    evidence: z.array(id).max(50),
  }),
  status: 201,
  response: schemas.closeOutSchema,
  problems: [...onItem, 'not-on-duty', 'no-standard', 'no-evidence', 'close-out-state'],
})

export const signCloseOut = defineRoute({
  id: 'sign-close-out',
  method: 'POST',
  path: '/api/v1/places/:place/units/:unit/items/:item/close-outs/signature',
  summary: 'The head of the lead unit signs a close-out',
  access: ['unit-head'],
  write: true,
  params: ofUnit.extend({ item: id }),
  body: z.object({ expectedVersion }),
  status: 200,
  response: schemas.closeOutSchema,
  problems: [...onItem, 'not-on-duty', 'close-out-state', 'own-proposal'],
})

export const checkCloseOut = defineRoute({
  id: 'check-close-out',
  method: 'POST',
  path: '/api/v1/places/:place/items/:item/close-outs/checks',
  summary: 'The office checks a signed close-out: the item is closed, or sent back with words',
  access: ['office'],
  write: true,
  params: inPlace.extend({ item: id }),
  body: z.object({
    expectedVersion,
    accept: z.boolean(),
    method: z.enum(schemas.verificationMethods),
    answer: z.string().trim().min(1).max(1000),
  }),
  status: 200,
  response: schemas.closeOutSchema,
  problems: [...onItem, 'close-out-state', 'own-report'],
})

export const getOverview = defineRoute({
  id: 'get-overview',
  method: 'GET',
  path: '/api/v1/places/:place/years/:year/overview',
  summary: 'A year on a day: newly late, due soon, silent, changed, and what waits for whom',
  access: readers,
  write: false,
  params: ofYear,
  query: z.object({ on: z.iso.date().optional() }),
  status: 200,
  response: schemas.overviewSchema,
  problems: ['not-found', 'invalid-request'],
})

export const listDifferences = defineRoute({
  id: 'list-differences',
  method: 'GET',
  path: '/api/v1/places/:place/years/:year/differences',
  summary: 'Where what was stated, reported and verified differs; what turns a verdict comes first',
  access: readers,
  write: false,
  params: ofYear,
  query: z.object({ on: z.iso.date().optional() }),
  status: 200,
  response: z.object({ differences: z.array(schemas.differenceSchema) }),
  problems: ['not-found', 'invalid-request'],
})
