import { z } from 'zod'
import { workingRoles } from '../access.ts'
import { defineRoute } from '../route.ts'
import { issueBounds } from '../schemas/issue-bounds.ts'
import { findingsReturnSchema } from '../schemas/ledger.ts'
import { inPlace, ofDocument, tableFormatSchema } from '../schemas/parts.ts'

const words = (field: keyof typeof issueBounds) => z.string().trim().max(issueBounds[field]).optional()

/** What an office fills in on a document it issues; what is left out stays as a named blank. */
const issueQuery = z.object({
  issuer: words('issuer'),
  /** Letters before the year of the document's number, such as 云岫府办发. */
  mark: words('mark'),
  number: z.coerce.number().int().min(1).max(issueBounds.number).optional(),
  date: z.iso.date().optional(),
  addressees: words('addressees'),
})

export const exportFindings = defineRoute({
  id: 'export-findings',
  method: 'GET',
  path: '/api/v1/places/:place/documents/:document/exports/findings/:format',
  summary: 'Everything to be decided of a report as a file; the Excel comes back by return-findings',
  access: workingRoles,
  write: false,
  params: ofDocument.extend({ format: tableFormatSchema }),
  produces: 'file',
  status: 200,
  response: z.unknown(),
  problems: ['not-found'],
})

export const exportReport = defineRoute({
  id: 'export-report',
  method: 'GET',
  path: '/api/v1/places/:place/documents/:document/exports/:form',
  summary: 'A report as one web page, as a meeting document, or as what an office issues on its commitments (Word)',
  access: workingRoles,
  write: false,
  params: ofDocument.extend({
    form: z.enum(['html', 'meeting-document', 'breakdown-notice', 'inspection-bulletin', 'progress-report']),
  }),
  query: issueQuery.extend({
    /** Who signs a document that goes to those above. */
    signer: words('signer'),
    /** Whom copies go to. */
    copies: words('copies'),
    /** Of a meeting document: the day and the meeting, and who speaks. */
    occasion: words('occasion'),
    speaker: words('speaker'),
  }),
  produces: 'file',
  status: 200,
  response: z.unknown(),
  problems: ['not-found', 'not-adopted', 'invalid-request'],
})

export const exportSupervisionNotice = defineRoute({
  id: 'export-supervision-notice',
  method: 'GET',
  path: '/api/v1/places/:place/commitments/:address/exports/supervision-notice',
  summary: 'A supervision notice on one commitment (Word)',
  access: workingRoles,
  write: false,
  params: inPlace.extend({ address: z.string().max(32) }),
  query: issueQuery.extend({
    handlingUnit: z.string().trim().max(60).optional(),
    /** Day by which an answer is due. */
    deadline: z.iso.date().optional(),
  }),
  produces: 'file',
  status: 200,
  response: z.unknown(),
  problems: ['not-found', 'invalid-request'],
})

export const returnFindings = defineRoute({
  id: 'return-findings',
  method: 'POST',
  path: '/api/v1/places/:place/documents/:document/returns/findings',
  summary: 'The edited Excel of findings comes back: faults by cell; all of it is taken, the good lines, or none',
  access: ['office'],
  write: true,
  consumes: 'multipart',
  params: ofDocument,
  form: z.object({
    /** `check` only says what would happen; `all` takes nothing while there is a fault; `good` takes the lines that are right. */
    take: z.enum(['check', 'all', 'good']).default('check'),
  }),
  status: 200,
  response: findingsReturnSchema,
  problems: ['not-found', 'too-large', 'unreadable-file', 'version-conflict', 'already-adopted', 'invalid-request'],
})
