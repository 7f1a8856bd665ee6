import { z } from 'zod'
import { workingRoles } from '../access.ts'
import { defineRoute } from '../route.ts'
import { personSchema } from '../schemas/accounts.ts'
import { auditEntrySchema, commitmentDetailSchema, commitmentSchema, homeSchema } from '../schemas/ledger.ts'
import { entriesQuery, inPlace, tableFormatSchema } from '../schemas/parts.ts'

const listQuery = z.object({
  document: z.string().max(64).optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  kind: z.enum(['target', 'task', 'project']).optional(),
  /** Words to find in the sentence; two characters suffice. */
  q: z.string().trim().max(100).optional(),
  sort: z.enum(['number', '-number', 'kind', 'section']).default('number'),
})

export const getHome = defineRoute({
  id: 'get-home',
  method: 'GET',
  path: '/api/v1/places/:place/home',
  summary: 'What there is, and what to do next',
  access: workingRoles,
  write: false,
  params: inPlace,
  status: 200,
  response: homeSchema,
  problems: ['not-found'],
})

export const listCommitments = defineRoute({
  id: 'list-commitments',
  method: 'GET',
  path: '/api/v1/places/:place/commitments',
  summary: 'Adopted commitments, filtered and sorted',
  access: workingRoles,
  write: false,
  params: inPlace,
  query: listQuery,
  status: 200,
  response: z.object({ commitments: z.array(commitmentSchema), total: z.int() }),
  problems: ['not-found', 'invalid-request'],
})

export const getCommitment = defineRoute({
  id: 'get-commitment',
  method: 'GET',
  path: '/api/v1/places/:place/commitments/:address',
  summary: 'One commitment with the sentence it came from',
  access: workingRoles,
  write: false,
  params: inPlace.extend({ address: z.string().max(32) }),
  status: 200,
  response: commitmentDetailSchema,
  problems: ['not-found'],
})

export const exportCommitments = defineRoute({
  id: 'export-commitments',
  method: 'GET',
  path: '/api/v1/places/:place/exports/commitments/:format',
  summary: 'The filtered commitments as a file: Excel, CSV with and without BOM, JSON',
  access: workingRoles,
  write: false,
  params: inPlace.extend({ format: tableFormatSchema }),
  query: listQuery,
  produces: 'file',
  status: 200,
  response: z.unknown(),
  problems: ['not-found', 'invalid-request'],
})

export const listAuditEntries = defineRoute({
  id: 'list-audit-entries',
  method: 'GET',
  path: '/api/v1/places/:place/audit',
  summary: 'The record of changes, newest first',
  access: ['audit-administrator', 'office'],
  write: false,
  params: inPlace,
  query: entriesQuery,
  status: 200,
  response: z.object({ entries: z.array(auditEntrySchema), total: z.int(), people: z.array(personSchema) }),
  problems: ['not-found', 'invalid-request'],
})
