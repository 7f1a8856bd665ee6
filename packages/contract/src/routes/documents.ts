import { z } from 'zod'
import { workingRoles } from '../access.ts'
import { defineRoute } from '../route.ts'
import {
  decisionKinds,
  decisionSchema,
  documentDetailSchema,
  documentReadingSchema,
  documentSchema,
  jobSchema,
  orphanSchema,
  reasonSchema,
  remainderSchema,
  verdicts,
} from '../schemas/ledger.ts'
import { idSchema as id, inPlace, ofDocument } from '../schemas/parts.ts'
import { quoteSchema } from '../schemas/reading.ts'

/** What an upload says beside its file: the form's own fields. The file's name stands in for a missing `name`. */
const importForm = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  /** `text`: the place that the text names, when it is known; `given`: the place in the path. */
  placeChoice: z.enum(['text', 'given']).default('text'),
})

/** A pasted text; an upload sends the same fields as form parts with the file in `file`. */
const importBody = importForm.extend({
  name: z.string().trim().min(1).max(200),
  text: z.string().min(1),
})

export const listDocuments = defineRoute({
  id: 'list-documents',
  method: 'GET',
  path: '/api/v1/places/:place/documents',
  summary: 'The documents of a place, newest first',
  access: workingRoles,
  write: false,
  params: inPlace,
  status: 200,
  response: z.object({ documents: z.array(documentSchema) }),
  problems: ['not-found'],
})

export const importDocument = defineRoute({
  id: 'import-document',
  method: 'POST',
  path: '/api/v1/places/:place/imports',
  summary: 'Import a report by upload or paste; answers with the job that does it',
  access: ['office'],
  write: true,
  consumes: 'multipart',
  params: inPlace,
  body: importBody,
  form: importForm,
  status: 202,
  response: jobSchema,
  problems: ['not-found', 'too-large', 'invalid-request'],
})

export const importTextVersion = defineRoute({
  id: 'import-text-version',
  method: 'POST',
  path: '/api/v1/places/:place/documents/:document/imports',
  summary: 'Import a new text version of a document; decisions stay with their words, the rest become orphans',
  access: ['office'],
  write: true,
  consumes: 'multipart',
  params: ofDocument,
  body: importBody,
  form: importForm,
  status: 202,
  response: jobSchema,
  problems: ['not-found', 'too-large', 'already-adopted', 'invalid-request'],
})

export const getJob = defineRoute({
  id: 'get-job',
  method: 'GET',
  path: '/api/v1/places/:place/jobs/:job',
  summary: 'How far a job has come',
  access: workingRoles,
  write: false,
  params: inPlace.extend({ job: id }),
  status: 200,
  response: jobSchema,
  problems: ['not-found'],
})

export const getDocument = defineRoute({
  id: 'get-document',
  method: 'GET',
  path: '/api/v1/places/:place/documents/:document',
  summary: 'One document with its versions and its remainder',
  access: workingRoles,
  write: false,
  params: ofDocument,
  status: 200,
  response: documentDetailSchema,
  problems: ['not-found'],
})

export const getDocumentFile = defineRoute({
  id: 'get-document-file',
  method: 'GET',
  path: '/api/v1/places/:place/documents/:document/file',
  summary: 'The original file, byte for byte',
  access: workingRoles,
  write: false,
  params: ofDocument,
  produces: 'file',
  status: 200,
  response: z.unknown(),
  problems: ['not-found'],
})

export const getDocumentReading = defineRoute({
  id: 'get-document-reading',
  method: 'GET',
  path: '/api/v1/places/:place/documents/:document/reading',
  summary: 'The reading of the current text version, with the decisions taken on it',
  access: workingRoles,
  write: false,
  params: ofDocument,
  status: 200,
  response: documentReadingSchema,
  problems: ['not-found'],
})

export const listOrphans = defineRoute({
  id: 'list-orphans',
  method: 'GET',
  path: '/api/v1/places/:place/documents/:document/orphans',
  summary: 'Decisions whose words are no longer in the text, with candidates; nothing moves by itself',
  access: workingRoles,
  write: false,
  params: ofDocument,
  status: 200,
  response: z.object({ orphans: z.array(orphanSchema) }),
  problems: ['not-found'],
})

export const decideFindings = defineRoute({
  id: 'decide-findings',
  method: 'POST',
  path: '/api/v1/places/:place/documents/:document/decisions',
  summary: 'Accept, correct, reject or excuse findings; all of them or none',
  access: ['office'],
  write: true,
  params: ofDocument,
  body: z.object({
    textVersion: z.int().min(1),
    decisions: z
      .array(
        z.object({
          kind: z.enum(decisionKinds),
          anchor: quoteSchema,
          verdict: z.enum(verdicts),
          correction: z.record(z.string(), z.unknown()).optional(),
          reason: reasonSchema.optional(),
          /** 0 when nothing was decided before, else the version that the person saw. */
          expectedVersion: z.int().min(0),
        }),
      )
      .min(1)
      .max(2000),
  }),
  status: 200,
  response: z.object({ decisions: z.array(decisionSchema), remainder: remainderSchema }),
  problems: ['not-found', 'version-conflict', 'quote-mismatch', 'reason-missing', 'already-adopted', 'invalid-request'],
})

export const withdrawDecision = defineRoute({
  id: 'withdraw-decision',
  method: 'DELETE',
  path: '/api/v1/places/:place/documents/:document/decisions/:decision',
  summary: 'Take a decision back (undo); the record keeps both',
  access: ['office'],
  write: true,
  params: ofDocument.extend({ decision: id }),
  query: z.object({ expectedVersion: z.coerce.number().int().min(1) }),
  status: 200,
  response: z.object({ remainder: remainderSchema }),
  problems: ['not-found', 'version-conflict', 'already-adopted'],
})

export const moveDecision = defineRoute({
  id: 'move-decision',
  method: 'POST',
  path: '/api/v1/places/:place/documents/:document/decisions/:decision/move',
  summary: 'Put an orphaned decision on other words of the current text, chosen by a person',
  access: ['office'],
  write: true,
  params: ofDocument.extend({ decision: id }),
  body: z.object({ anchor: quoteSchema, expectedVersion: z.int().min(1) }),
  status: 200,
  response: z.object({ decision: decisionSchema, remainder: remainderSchema }),
  problems: ['not-found', 'version-conflict', 'quote-mismatch', 'already-adopted', 'invalid-request'],
})

export const adoptPlan = defineRoute({
  id: 'adopt-plan',
  method: 'POST',
  path: '/api/v1/places/:place/documents/:document/adoption',
  summary: 'Adopt the plan: its accepted findings become commitments',
  access: ['office'],
  write: true,
  params: ofDocument,
  body: z.object({ expectedVersion: z.int().min(1) }),
  status: 201,
  response: z.object({ document: documentDetailSchema, commitments: z.int() }),
  problems: ['not-found', 'version-conflict', 'remainder-open', 'already-adopted', 'not-a-plan', 'invalid-request'],
})
