import { z } from 'zod'
import { roles } from '../access.ts'
import { visibleTo } from '../visible-to.ts'
import { idSchema as id, placeCodeSchema } from './parts.ts'
import { quoteSchema, readingSchema } from './reading.ts'

const instant = z.iso.datetime()

/** A place: its code, its name, and the code of the place above it. */
export const placeSchema = z.object({ code: placeCodeSchema, name: z.string(), parent: z.string().nullable() })

/** Kinds of things a person decides on. The last three are the remainder and the headings without a body. */
export const decisionKinds = [
  'quantity',
  'indicator',
  'target',
  'enumeration',
  'recognition',
  'rank',
  'commitment',
  'remainder-number',
  'remainder-clause',
  'missing-heading',
] as const
/** What a person decides: a finding is accepted, corrected or rejected; the remainder is excused or corrected. */
export const verdicts = ['accept', 'correct', 'reject', 'excuse'] as const

/** Why something was decided, as its person writes it. */
export const reasonSchema = z.string().trim().min(1).max(500)

/** A person's decision on words of a document, and where those words stand now. */
export const decisionSchema = z.object({
  id,
  document: id,
  kind: z.enum(decisionKinds),
  anchor: quoteSchema.extend({ textVersion: z.int().min(1) }),
  verdict: z.enum(verdicts),
  /** For `correct`: what the person put in place of the proposal, by field. */
  correction: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
  by: z.string(),
  at: instant,
  version: z.int().min(1),
  /** Where it stands in the current text version; null when its words are no longer found there (orphan). */
  current: quoteSchema.nullable(),
})

/** Progress of the remainder: everything that must be decided or excused before adoption. */
export const remainderSchema = z.object({
  numbers: z.object({ total: z.int(), placed: z.int(), open: z.int() }),
  clauses: z.object({ total: z.int(), open: z.int() }),
  findings: z.object({ total: z.int(), open: z.int() }),
  headings: z.object({ total: z.int(), open: z.int() }),
  complete: z.boolean(),
})

/** A document as a list shows it. */
export const documentSchema = z.object({
  id,
  place: placeCodeSchema,
  title: z.string(),
  kind: z.string(),
  year: z.int().nullable(),
  fileName: z.string(),
  format: z.string(),
  bytesSha256: z.string(),
  importedAt: instant,
  importedBy: z.string(),
  state: z.enum(['reading', 'in-review', 'adopted']),
  textVersion: z.int().min(1),
  version: z.int().min(1),
  remainder: remainderSchema.nullable(),
})

/** A document with its text versions, its adoption and how many decisions lost their place. */
export const documentDetailSchema = documentSchema.extend({
  encoding: z.string().nullable(),
  textSha256: z.string(),
  textVersions: z.array(
    z.object({
      number: z.int(),
      importedAt: instant,
      importedBy: z.string(),
      textSha256: z.string(),
      fileName: z.string(),
    }),
  ),
  adoption: z.object({ at: instant, by: z.string(), commitments: z.int() }).nullable(),
  orphans: z.int(),
})

/** Where people look for words in the original file; all numbers count from 1. `page` is null where the file has no pages. */
export const locationSchema = z.object({
  page: z.int().min(1).nullable(),
  /** The paragraph of that page, or of the text where there are no pages; 0 before the first. */
  paragraph: z.int().min(0),
  cell: z.object({ table: z.int().min(1), row: z.int().min(1), column: z.int().min(1) }).nullable(),
})

/** The reading of a document's current text version, with the decisions in force. */
export const documentReadingSchema = z.object({
  document: documentDetailSchema,
  reading: readingSchema,
  decisions: z.array(decisionSchema),
  /** Where each stretch of the text stands in the original, by its start; it holds to the next start. Empty when not known. */
  locations: z.array(locationSchema.extend({ start: z.int().min(0) })),
})

/** An adopted promise: its words never change; what becomes of it is told beside it. */
export const commitmentSchema = z.object({
  /** Public address: place, year, running number, `990102-2026-017`. */
  address: z.string().regex(/^\d{6}-\d{4}-\d{3,}$/),
  number: z.int().min(1),
  document: id,
  year: z.int(),
  kind: z.enum(['target', 'task', 'project']),
  quote: quoteSchema,
  sentence: quoteSchema,
  section: z.object({ id: z.string(), title: z.string() }).nullable(),
  verb: z.string().nullable(),
  objects: z.array(z.string()),
  target: z
    .object({
      subject: z.string(),
      comparator: z.string(),
      amount: z.string().nullable(),
      unit: z.string().nullable(),
      reference: z.string().nullable(),
      measure: z.string(),
    })
    .nullable(),
  /** How many things the promise states and how many it names: `等12个…` naming 5. */
  stated: z.int().nullable(),
  named: z.int().nullable(),
  adoptedAt: instant,
  version: z.int().min(1),
})

/** A commitment by itself, with where its words stand in the original; null when that is not known. */
export const commitmentDetailSchema = commitmentSchema.extend({ location: locationSchema.nullable() })

/** What an edited workbook of findings says: its faults by cell, and how much of it is new. */
export const findingsReturnSchema = z.object({
  /** Lines below the titles that hold something. */
  lines: z.int().min(0),
  /** Lines that are right and say something new. */
  ready: z.int().min(0),
  /** Decisions that were taken; 0 when it was only checked or a fault stood in the way. */
  decided: z.int().min(0),
  faults: z.array(
    z.object({
      code: z.string(),
      line: z.int().min(1).nullable(),
      /** The cell as a spreadsheet names it, `M5`; null for a fault of the whole file. */
      cell: z.string().nullable(),
      text: z.string(),
    }),
  ),
})

/** A decision whose words are no longer in the text, and where they might be; scores from 0 to 1. */
export const orphanSchema = z.object({
  decision: decisionSchema,
  candidates: z.array(quoteSchema.extend({ score: z.number().min(0).max(1) })),
})

/** Long work: how far it has come, what it made, or why it could not be done (`title` and `detail` in the asker's language). */
export const jobSchema = z.object({
  id,
  kind: z.enum(['import']),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** What is being done now: `opening`, `reading`, `storing`. */
  stage: z.string(),
  done: z.int().min(0),
  total: z.int().min(0),
  result: z.object({ place: placeCodeSchema, document: id }).nullable(),
  problem: z
    .object({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      title: z.string(),
      detail: z.string(),
    })
    .nullable(),
  /** Of a done import: what is worth knowing about the file, `text` in the asker's language. */
  notices: z.array(z.object({ code: z.string(), text: z.string() })),
})

/** One entry of a place's record: who did what to which thing, chained to the entry before by its hash. */
export const auditEntrySchema = z.object({
  sequence: z.int().min(1),
  at: instant,
  actor: z.string(),
  action: z.string(),
  what: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  previousHash: z.string(),
  hash: z.string(),
  algorithm: z.string(),
})

/** Who is signed in and where they may work, and how the installation stands. */
export const sessionSchema = z.object({
  account: z.object({ id, name: z.string() }).nullable(),
  /** Sent back in the `x-csrf-token` header with every write; null when signed out. */
  csrf: z.string().nullable(),
  /** What the account must do before it may work: choose a new password, or set its second factor up. */
  pending: z.enum(['password', 'second-factor']).nullable(),
  places: z.array(
    placeSchema.extend({
      roles: z.array(z.enum(roles)),
      /** Units that the person's posts reach, or `all`; what each role reaches is the server's to say. */
      scope: z.union([z.literal('all'), z.array(z.string())]),
      /** Posts held today. */
      posts: z.array(z.object({ id, title: z.string(), unit: z.string() })),
      /** The installation's own place, where accounts are kept. */
      home: z.boolean(),
    }),
  ),
  /** True while the installation has no administrator and waits for the one-time link. */
  setupOpen: z.boolean(),
  /** Whether people may sign in by an identity provider. */
  provider: z.boolean(),
  /** `embedded`: survives a killed process, not a power cut; `server`: as PostgreSQL is set. */
  durability: z.enum(['embedded', 'server']),
  programVersion: z.string(),
})

/** The first page of a place: what there is, and what to do next. */
export const homeSchema = z.object({
  place: placeSchema,
  documents: z.object({ total: z.int(), inReview: z.int(), adopted: z.int() }),
  commitments: z.object({ total: z.int(), targets: z.int(), tasks: z.int(), projects: z.int() }),
  /** What to do next, most urgent first; the web renders each code in the reader's language. */
  next: z.array(
    z.object({
      code: z.enum(['import-a-report', 'finish-review', 'adopt', 'see-orphans', 'see-ledger', 'import-next-year']),
      document: z.object({ id, title: z.string() }).nullable(),
      open: z.int(),
    }),
  ),
  /** For others than the office this list is empty: what units do is between them and the office. */
  recent: visibleTo(
    ['office'],
    z.array(auditEntrySchema.pick({ sequence: true, at: true, actor: true, action: true, what: true })),
  ),
})
