import { z } from 'zod'
import { workItemSchema } from './breakdown.ts'
import {
  colourSchema,
  itemLineSchema,
  lightStates,
  lookSchema,
  rollUpSchema,
  sourceSchema,
  verdictSchema,
} from './lights.ts'
import { idSchema as id } from './parts.ts'

const day = z.iso.date()
const instant = z.iso.datetime()
const decimal = z
  .string()
  .max(40)
  .regex(/^-?\d+(\.\d+)?$/)

/** A period, cumulative from the year's beginning: `2026-07`, `2026-Q3`, `2026-H1`, `2026`. */
export const periodSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H1))?$/)
/** A calendar month. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** How final a figure is: 预计, 快报, 初步核算, 最终核实. */
export const figureStates = ['estimate', 'flash', 'preliminary', 'final'] as const
/** Classes of causes of an obstacle. */
export const causes = ['factors', 'funds', 'approval', 'market', 'policy', 'weather', 'responsibility'] as const
/** How something was verified. */
export const verificationMethods = ['documents', 'telephone', 'on-site'] as const
/** What verifying found. */
export const verificationFindings = ['confirmed', 'differs', 'not-found'] as const
/** Kinds of evidence. */
export const evidenceKinds = ['document', 'link', 'figure', 'file'] as const
/** Fields of an entry that the office can unlock one by one. */
export const entryFields = ['words', 'nothingNew', 'figure', 'milestonesDone', 'obstacle', 'evidence'] as const

/**
 * A value of a period in one aspect, with who said it, when, from where, and what it revises. One that is withdrawn has neither
 * amount nor growth, and says in `source` why.
 */
export const observationSchema = z.object({
  id,
  subject: z.object({ kind: z.enum(['item', 'indicator']), id }),
  period: z.string(),
  aspect: z.enum(['stated', 'reported', 'verified']),
  amount: z.string().nullable(),
  unit: z.string().nullable(),
  base: z.string().nullable(),
  growth: z.string().nullable(),
  figureState: z.enum([...figureStates, 'withdrawn']),
  definition: z.string().nullable(),
  source: z.string(),
  author: z.string(),
  at: instant,
  claimedOn: day,
  late: z.boolean(),
  revises: id.nullable(),
})

/** What a unit says of an item for a period; `nothingNew` stands alone. */
export const entryBodySchema = z.object({
  words: z.string().trim().min(1).max(2000).nullable(),
  nothingNew: z.boolean(),
  figure: z
    .object({
      amount: decimal.nullable(),
      unit: z.string().max(40).nullable(),
      base: decimal.nullable(),
      growth: decimal.nullable(),
      figureState: z.enum(figureStates),
      claimedOn: day,
    })
    .nullable(),
  milestonesDone: z.array(z.object({ id, on: day })).max(100),
  obstacle: z
    .object({
      cause: z.enum(causes),
      ask: z.string().trim().min(1).max(500),
      words: z.string().trim().min(1).max(1000),
    })
    .nullable(),
  evidence: z.array(id).max(50),
})

/** An entry as it is kept. */
export const progressEntrySchema = z.object({
  item: id,
  period: z.string(),
  unit: id,
  state: z.enum(['saved', 'submitted', 'approved', 'returned']),
  body: entryBodySchema,
  approved: entryBodySchema.nullable(),
  returnedWords: z.string().nullable(),
  unlocked: z.array(z.enum(entryFields)),
  submittedOn: day.nullable(),
  submittedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  version: z.int().min(1),
})

/** An entry with the fields that differ from what was approved. */
export const entryViewSchema = progressEntrySchema.extend({ changedSinceApproval: z.array(z.enum(entryFields)) })

/** A unit's month: only what is due, with what the ledger holds already. */
export const monthSheetSchema = z.object({
  unit: z.object({ id, name: z.string() }),
  month: z.string(),
  on: day,
  rows: z.array(
    z.object({
      item: workItemSchema,
      period: z.string(),
      due: day,
      workingDaysLeft: z.int(),
      entry: entryViewSchema.nullable(),
      held: z.object({
        owned: z.object({ unit: id.nullable(), name: z.string(), value: observationSchema.nullable() }).nullable(),
        previous: observationSchema.nullable(),
        base: observationSchema.nullable(),
        reported: observationSchema.nullable(),
      }),
      light: verdictSchema.nullable(),
    }),
  ),
  notDue: z.int(),
})

/** A look at what was reported, by somebody else. */
export const verificationSchema = z.object({
  id,
  item: id,
  period: z.string(),
  method: z.enum(verificationMethods),
  finding: z.enum(verificationFindings),
  words: z.string(),
  observation: id.nullable(),
  at: instant,
  by: z.string(),
})

/** A piece of evidence and the items it serves. */
export const evidenceSchema = z.object({
  id,
  kind: z.enum(evidenceKinds),
  title: z.string(),
  reference: z.string().nullable(),
  unit: id.nullable(),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  size: z.int().nullable(),
  sha256: z.string().nullable(),
  at: instant,
  by: z.string(),
  items: z.array(id),
})

/** What stands in the way, what is asked, and a leader's answer. */
export const obstacleSchema = z.object({
  id,
  item: id,
  period: z.string(),
  unit: id,
  cause: z.enum(causes),
  ask: z.string(),
  words: z.string(),
  state: z.enum(['open', 'answered']),
  answer: z.string().nullable(),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
  version: z.int().min(1),
  at: instant,
  by: z.string(),
})

/** A unit asks for more time. */
export const extensionRequestSchema = z.object({
  id,
  item: id,
  unit: id,
  deadline: day,
  reason: z.string(),
  state: z.enum(['open', 'granted', 'refused']),
  answer: z.string().nullable(),
  decision: id.nullable(),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
  version: z.int().min(1),
  at: instant,
  by: z.string(),
})

/** A close-out: proposed, signed by the lead's head, checked by the office. */
export const closeOutSchema = z.object({
  item: id,
  unit: id,
  state: z.enum(['proposed', 'signed', 'closed', 'returned']),
  statement: z.string(),
  evidence: z.array(id),
  proposedAt: instant,
  proposedBy: z.string(),
  signedAt: instant.nullable(),
  signedBy: z.string().nullable(),
  checkedAt: instant.nullable(),
  checkedBy: z.string().nullable(),
  method: z.enum(verificationMethods).nullable(),
  answer: z.string().nullable(),
  version: z.int().min(1),
})

/** A series of an indicator: its definition is part of what it is. */
export const seriesSchema = z.object({
  id,
  card: z.string().nullable(),
  name: z.string(),
  definition: z.string(),
  unit: z.string().nullable(),
  owner: id.nullable(),
  growth: z.enum(['real', 'nominal', 'count']),
  frequency: z.enum(['monthly', 'quarterly', 'yearly', 'irregular']),
  polarity: z.enum(['up', 'down']),
  version: z.int().min(1),
})

/** Everything that was said of an item since it was issued. */
export const itemProgressSchema = z.object({
  series: seriesSchema.nullable(),
  ties: z.object({ own: id.nullable(), reference: id.nullable() }),
  observations: z.array(observationSchema),
  entries: z.array(entryViewSchema),
  verifications: z.array(verificationSchema),
  evidence: z.array(evidenceSchema),
  obstacles: z.array(obstacleSchema),
  extensionRequests: z.array(extensionRequestSchema),
  closeOut: closeOutSchema.nullable(),
})

const words = z.object({ zh: z.string(), en: z.string() })

/** A year of work on a day: what changed, what is late, who is silent, what waits. */
export const overviewSchema = z.object({
  year: z.int(),
  on: day,
  law: z.object({
    id: z.string(),
    words,
    source: sourceSchema,
    looks: z.record(z.enum(lightStates), lookSchema),
    colours: z.array(colourSchema),
    silentDays: z.int(),
  }),
  rollUp: rollUpSchema,
  /** The same in the words of the place's bulletins. */
  verdicts: z.array(z.object({ id: z.string(), words, count: z.int(), share: z.string().nullable() })),
  /** Of the starts that were due by the day, how many were made. */
  starts: z.object({ started: z.int(), due: z.int(), rate: z.string().nullable() }),
  units: z.array(rollUpSchema.extend({ unit: id.nullable() })),
  newlyLate: z.array(itemLineSchema),
  dueSoon: z.array(itemLineSchema),
  silent: z.array(itemLineSchema),
  changed: z.array(itemLineSchema),
  waiting: z.object({
    toApprove: z.array(z.object({ unit: id, period: z.string(), count: z.int() })),
    returned: z.array(
      progressEntrySchema.pick({ item: true, period: true, unit: true, returnedWords: true, unlocked: true }),
    ),
    extensionRequests: z.array(extensionRequestSchema),
    obstacles: z.array(obstacleSchema),
    toSign: z.array(closeOutSchema),
    toCheck: z.array(closeOutSchema),
  }),
})

/** A period whose values were said differently, with the light the item would have if nobody had verified that period. */
export const differenceSchema = z.object({
  line: itemLineSchema,
  period: z.string(),
  stated: observationSchema.nullable(),
  reported: observationSchema.nullable(),
  verified: observationSchema.nullable(),
  asReported: z.enum(lightStates).nullable(),
  changes: z.boolean(),
})

const card = z.object({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  unit: z.string(),
  frequency: z.enum(['monthly', 'quarterly', 'yearly', 'irregular']),
  growth: z.enum(['real', 'nominal', 'count']),
  better: z.enum(['more', 'less', 'neither']),
  source: z.string(),
})

/** A period of a series: values in three aspects, what it is compared with, and growth. */
const seriesPointSchema = z.object({
  period: z.string(),
  stated: observationSchema.nullable(),
  reported: observationSchema.nullable(),
  verified: observationSchema.nullable(),
  base: z.string().nullable(),
  baseFrom: z.enum(['kept', 'published']).nullable(),
  recomputed: z.string().nullable(),
  growth: z.string().nullable(),
})

/** A series in a list, with its card and its newest period. */
export const seriesLineSchema = seriesSchema.extend({
  indicator: card.nullable(),
  latest: seriesPointSchema.nullable(),
})

/** A series with every period and revision, the targets set for it, and what the rest of the year must bring. */
export const seriesDetailSchema = z.object({
  series: seriesSchema,
  indicator: card.nullable(),
  points: z.array(seriesPointSchema),
  observations: z.array(observationSchema),
  targets: z.array(
    z.object({
      item: workItemSchema,
      pace: z.object({ period: z.string(), growth: z.string() }).nullable(),
    }),
  ),
})

/** A value of a series as it comes. */
export const seriesValueSchema = z.object({
  series: id,
  period: periodSchema,
  aspect: z.enum(['stated', 'reported', 'verified']).default('reported'),
  amount: decimal.nullable(),
  base: decimal.nullable().default(null),
  growth: decimal.nullable().default(null),
  figureState: z.enum(figureStates),
  claimedOn: day,
})

/** What a workbook of statistics says, with the mapping it was read by and whether that was remembered. */
export const statisticsReturnSchema = z.object({
  headings: z.array(z.string()),
  lines: z.array(
    z.object({
      line: z.int(),
      name: z.string(),
      series: id.nullable(),
      amount: z.string().nullable(),
      base: z.string().nullable(),
      growth: z.string().nullable(),
    }),
  ),
  mapping: z.object({
    columns: z.record(z.string(), z.enum(['name', 'amount', 'base', 'growth', 'skip'])),
    /** By the name of the line; '' for a name that means none. */
    series: z.record(z.string(), id.or(z.literal(''))),
  }),
  remembered: z.boolean(),
  ready: z.int(),
  kept: z.int(),
  unchanged: z.int(),
  faults: z.array(
    z.object({ code: z.string(), line: z.int().nullable(), cell: z.string().nullable(), text: z.string() }),
  ),
})
