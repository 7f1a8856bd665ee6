import { z } from 'zod'
import { commitmentSchema } from './ledger.ts'
import { idSchema as id } from './parts.ts'

const text = z.string().trim().min(1).max(2000)
const day = z.iso.date()

/** Kinds of work items (任务类型). */
export const itemKinds = [
  'economic-indicator',
  'quantified',
  'key-project',
  'livelihood',
  'qualitative',
  'standing',
  'other',
] as const
/** Where an item stands in its life; how far along it is, is told elsewhere. */
export const itemStates = ['draft', 'issued', 'closed-out', 'dropped', 'merged'] as const
/** Roles of duties; an item has one that leads or one that compiles. */
export const dutyRoles = ['lead', 'compiling', 'responsible', 'supporting'] as const
/** What an issued item may be changed by. */
export const changeKinds = ['extension', 'target', 'drop', 'merge', 'unit', 'milestone', 'split'] as const
/** Orders a list of items can have. */
export const itemSorts = ['number', '-number', 'deadline', '-deadline', 'kind', 'lead', 'title'] as const

/** Who answers for an item: a unit, or a post of it. */
export const dutySchema = z.object({ role: z.enum(dutyRoles), unit: id, post: id.nullable() })

/** What an item aims at; amounts are exact decimals in the base unit. */
export const itemTargetSchema = z.object({
  subject: z.string().max(200),
  shape: z.enum(['level', 'growth', 'ratio', 'count', 'relative', 'assigned']),
  amount: z.string().max(40).nullable(),
  upper: z.string().max(40).nullable(),
  unit: z.string().max(40).nullable(),
  comparator: z.string().max(40),
  reference: z.string().max(200).nullable(),
  nature: z.enum(['anticipatory', 'binding']).nullable(),
  polarity: z.enum(['up', 'down']),
})

/** A step on the way, due on a day. */
export const milestoneSchema = z.object({
  id,
  title: z.string().trim().min(1).max(200),
  kind: z.enum(['decision', 'construction', 'investment', 'policy', 'pilot', 'honour', 'quarter']),
  due: day,
  doneOn: day.nullable(),
})

const fields = {
  title: text,
  kind: z.enum(itemKinds),
  target: itemTargetSchema.nullable(),
  definition: text.nullable(),
  deliverable: text.nullable(),
  measures: text.nullable(),
  deadline: day.nullable(),
  deadlineWords: text.nullable(),
  milestones: z.array(milestoneSchema).max(100),
  cadence: z.string().min(1).max(64),
  remarks: text.nullable(),
  /** Post of the leader in charge. */
  leader: id.nullable(),
  duties: z.array(dutySchema).max(200),
}

/** A work item: what a commitment comes to; `part` is 0 for the item itself, 1… for those below it. */
export const workItemSchema = z.object({
  id,
  year: z.int(),
  commitment: z.int(),
  number: z.int(),
  part: z.int(),
  ...fields,
  state: z.enum(itemStates),
  version: z.int().min(1),
})

/** An item in a list, with the section and the sentence of the report it came from. */
export const itemSchema = workItemSchema.extend({
  section: z.object({ id: z.string(), title: z.string() }).nullable(),
  sentence: z.string(),
})

/** What is set on an item; what is left out stays. */
export const itemPatchSchema = z.object(fields).partial()

/** Items with what they are to become, each in the version that was seen. */
export const itemChangesSchema = z.array(z.object({ id, expectedVersion: z.int().min(1), patch: itemPatchSchema }))

/** What an item is divided into: each with its share of the target, where that adds up, and who leads it. */
export const partsSchema = z
  .array(
    z.object({
      title: text,
      amount: z
        .string()
        .regex(/^\d{1,30}(\.\d{1,9})?$/)
        .nullable()
        .optional(),
      lead: id.nullable().optional(),
    }),
  )
  .max(100)

/** Items as they are now, and the same request that undoes it. */
export const changedItemsSchema = z.object({ items: z.array(workItemSchema), undo: itemChangesSchema })

/** One of the things a pack states; `name` is null until it is named. */
export const slotSchema = z.object({
  commitment: z.int(),
  number: z.int(),
  name: z.string().nullable(),
  excuse: z.object({ by: z.string(), reason: z.string(), at: z.iso.datetime() }).nullable(),
  version: z.int().min(1),
})

/** A year's breakdown: how far it has come, by whom and when. */
export const breakdownSchema = z.object({
  year: z.int(),
  state: z.enum(['draft', 'confirmed', 'adopted', 'issued']),
  confirmations: z.array(z.object({ leader: id.nullable(), by: z.string(), at: z.iso.datetime() })),
  meeting: z.string().nullable(),
  adoptedOn: day.nullable(),
  issueNumber: z.string().nullable(),
  issuedOn: day.nullable(),
  baselineSha256: z.string().nullable(),
  /** What was issued after it: the items of a further report of the year. */
  supplements: z.array(
    z.object({ issueNumber: z.string(), issuedOn: day, items: z.int(), baselineSha256: z.string() }),
  ),
  version: z.int().min(1),
})

/** A breakdown with what is missing until it can be issued, its slots, and how sub-targets add up. */
export const breakdownDetailSchema = breakdownSchema.extend({
  gaps: z.object({
    items: z.int(),
    withoutLead: z.int(),
    withoutDeadline: z.int(),
    emptySlots: z.int(),
    unconfirmed: z.array(id),
  }),
  slots: z.array(slotSchema),
  sums: z.array(
    z.object({
      number: z.int(),
      parts: z.int(),
      sum: z.string(),
      target: z.string(),
      unit: z.string(),
      verdict: z.enum(['equal', 'over', 'short']),
    }),
  ),
})

/** A decision that changed an issued item. */
export const changeDecisionSchema = z.object({
  id,
  item: id,
  kind: z.enum(changeKinds),
  document: z.string(),
  decidedOn: day,
  approver: z.string(),
  reason: z.string(),
  /** The item that took a merged one in. */
  successor: id.nullable(),
  before: itemPatchSchema,
  after: itemPatchSchema,
  at: z.iso.datetime(),
  by: z.string(),
})

/** An item by itself: its promise, its versions, the decisions on it and every duty it has had. */
export const itemDetailSchema = z.object({
  item: workItemSchema,
  commitment: commitmentSchema,
  versions: z.array(z.object({ item: workItemSchema, effectiveOn: day, decision: id.nullable() })),
  decisions: z.array(changeDecisionSchema),
  duties: z.array(dutySchema.extend({ item: id, from: day, until: day.nullable() })),
})

/** What changed between two days. */
export const comparisonSchema = z.object({
  from: day,
  to: day,
  differences: z.array(
    z.object({
      change: z.enum(['added', 'changed', 'dropped']),
      before: workItemSchema.nullable(),
      after: workItemSchema,
      fields: z.array(z.string()),
      decisions: z.array(id),
    }),
  ),
  decisions: z.array(changeDecisionSchema),
})

/** Lead units suggested for items without one, with the reasons. */
export const leadAdviceSchema = z.object({
  /** No earlier issued breakdown was there to learn from. */
  historyEmpty: z.boolean(),
  items: z.array(
    z.object({
      item: id,
      suggestions: z.array(
        z.object({
          unit: id,
          score: z.number(),
          reasons: z.array(
            z.object({ kind: z.enum(['earlier', 'name', 'topic']), words: z.string(), year: z.int().nullable() }),
          ),
        }),
      ),
    }),
  ),
})

/** What came of a workbook: how many lines, how many of them change something, and every fault by row and column. */
export const workbookReturnSchema = z.object({
  lines: z.int(),
  ready: z.int(),
  changed: z.int(),
  faults: z.array(
    z.object({ code: z.string(), line: z.int().nullable(), cell: z.string().nullable(), text: z.string() }),
  ),
})
