import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { idSchema as id, inPlace } from '../schemas/parts.ts'
import { evidenceKinds, evidenceSchema } from '../schemas/progress.ts'

const readers = ['office', 'leader', 'unit-head', 'liaison', 'staff'] as const

export const listEvidence = defineRoute({
  id: 'list-evidence',
  method: 'GET',
  path: '/api/v1/places/:place/evidence',
  summary: 'Evidence of an item, or all that the units in reach have added',
  access: readers,
  write: false,
  params: inPlace,
  query: z.object({ item: id.optional() }),
  status: 200,
  response: z.object({ evidence: z.array(evidenceSchema) }),
  problems: ['not-found', 'invalid-request'],
})

export const addEvidence = defineRoute({
  id: 'add-evidence',
  method: 'POST',
  path: '/api/v1/places/:place/evidence',
  summary: 'Add a document’s number, a link inside, a figure, or a file with its hash; it can serve many items',
  access: ['office', 'liaison', 'unit-head'],
  write: true,
  params: inPlace,
  body: z.object({
    kind: z.enum(evidenceKinds).exclude(['file']),
    title: z.string().trim().min(1).max(300),
    reference: z.string().trim().min(1).max(1000),
    unit: id.nullable().default(null),
  }),
  form: z.object({ title: z.string().trim().min(1).max(300), unit: id.optional() }),
  consumes: 'multipart',
  status: 201,
  response: evidenceSchema,
  problems: ['not-found', 'invalid-request', 'too-large', 'unreadable-file'],
})

export const getEvidenceFile = defineRoute({
  id: 'get-evidence-file',
  method: 'GET',
  path: '/api/v1/places/:place/evidence/:evidence/file',
  summary: 'The file of a piece of evidence, as it was added',
  access: readers,
  write: false,
  params: inPlace.extend({ evidence: id }),
  produces: 'file',
  status: 200,
  response: z.unknown(),
  problems: ['not-found'],
})
