import { z } from 'zod'
import { changeDecisionSchema, itemKinds } from './breakdown.ts'
import { idSchema as id } from './parts.ts'

const day = z.iso.date()
const words = z.object({ zh: z.string(), en: z.string() })

/** What a light can say; word, shape and colour of each are the place's. */
export const lightStates = [
  'done',
  'done-early',
  'ahead',
  'on-schedule',
  'slightly-behind',
  'behind',
  'far-behind',
  'overdue',
  'due-soon',
  'not-due',
  'no-data',
  'stale',
  'standing',
  'not-applicable',
  'waiting',
] as const
const state = z.enum(lightStates)

/** Where a rule was taken from; `verified` is false for what the product sets itself. */
export const sourceSchema = z.object({
  words: z.string(),
  date: z.string(),
  verified: z.boolean(),
  /** True where no document says it and the product sets it. */
  own: z.boolean().optional(),
})

/** How a light looks in a place: the word stands beside the colour, always. */
export const lookSchema = z.object({ words, shape: state, colour: z.string() })

/** A colour of a place's set, with what it means there. */
export const colourSchema = z.object({ id: z.string(), words, meaning: words })

/** What was once late keeps its mark. */
const lateMarkSchema = z.object({ since: day, days: z.int().min(1), still: z.boolean() })

const unit = z.enum(['days', 'points', 'percent', 'amount', 'count', 'months', 'word'])

/** A rule as it was tried: with what each of its tests was held against, and whether it decided. */
export const ruleToldSchema = z.object({
  rule: z.string(),
  state,
  words,
  matched: z.boolean(),
  asked: z.boolean(),
  tests: z.array(
    z.object({
      fact: z.string(),
      op: z.enum(['below', 'at-most', 'at-least', 'above', 'is']),
      against: z.string(),
      value: z.string().nullable(),
      unit,
      held: z.boolean().nullable(),
    }),
  ),
})

/** What would turn a light, as a code with its numbers. */
export const turnSchema = z.object({
  state,
  code: z.enum([
    'close-out',
    'await-document',
    'await-series',
    'report',
    'do-milestone',
    'reach-amount',
    'reach-growth',
    'reach-level',
  ]),
  params: z.record(z.string(), z.string()),
})

/** A light with everything that makes it so: rules top to bottom, numbers, what would turn it, late memory. */
export const verdictSchema = z.object({
  state,
  rule: z.string(),
  numbers: z.array(z.object({ name: z.string(), value: z.string(), unit })),
  why: z.array(ruleToldSchema),
  turns: turnSchema.nullable(),
  lateMark: lateMarkSchema.nullable(),
})

/** How many items have each light; a share is percent to one place. */
export const rollUpSchema = z.object({
  total: z.int(),
  states: z.array(z.object({ state, count: z.int(), share: z.string().nullable() })),
})

/** Days left until a deadline, and the days off among them. */
const daysLeftSchema = z.object({
  calendarDays: z.int(),
  workingDays: z.int(),
  skipped: z.array(z.object({ day, off: z.string() })),
  unknownYears: z.array(z.int()),
})

/** An item's light on a day, as the place shows it, with its deadline's receipt. */
export const itemLightSchema = z.object({
  on: day,
  law: z.object({ id: z.string(), words, source: sourceSchema }),
  verdict: verdictSchema.nullable(),
  look: lookSchema.nullable(),
  receipt: z
    .object({
      deadline: day,
      words: z.string().nullable(),
      left: daysLeftSchema,
      extensions: z.array(changeDecisionSchema),
    })
    .nullable(),
  /** What must come each month until the year's end, for amounts that count up. */
  pace: z
    .object({
      period: z.string(),
      left: z.string(),
      months: z.int(),
      perMonth: z.string().nullable(),
      unit: z.string().nullable(),
    })
    .nullable()
    .optional(),
  /** Lights of its parts, counted; null where it has none. */
  parts: rollUpSchema.nullable(),
})

/** An item with its light on a day, in one line. */
export const itemLineSchema = z.object({
  id,
  number: z.int(),
  part: z.int(),
  title: z.string(),
  kind: z.enum(itemKinds),
  lead: id.nullable(),
  leader: id.nullable(),
  deadline: day.nullable(),
  state,
  rule: z.string(),
  lateMark: lateMarkSchema.nullable(),
  weekBefore: state.nullable(),
  heardOn: day.nullable(),
})

const test = z.union([
  z.object({ fact: z.string(), is: z.array(z.string()) }),
  z.object({ fact: z.string(), op: z.enum(['below', 'at-most', 'at-least', 'above']), threshold: z.string() }),
])

/** The rules of a place with the source of each number. */
export const lawSchema = z.object({
  id: z.string(),
  words,
  source: sourceSchema,
  rules: z.array(z.object({ id: z.string(), state, words, when: z.array(test) })),
  thresholds: z.record(z.string(), z.object({ value: z.string(), source: sourceSchema })),
  colours: z.array(colourSchema),
  looks: z.record(state, lookSchema),
  verdicts: z.array(z.object({ id: z.string(), words, states: z.array(state) })),
  cadences: z.array(
    z.object({
      id: z.string(),
      words,
      every: z.enum(['month', 'quarter', 'half-year', 'year']),
      dueDay: z.int(),
      dueIn: z.enum(['same', 'next']),
      source: sourceSchema,
    }),
  ),
  levels: z.union([z.literal(1), z.literal(2)]),
  silentDays: z.int(),
  closeOut: sourceSchema,
  separation: z.object({
    pairs: z.array(z.enum(['propose-sign', 'propose-check', 'sign-check'])),
    source: sourceSchema,
  }),
})

/** The rules a place goes by, in which version of its choice, and those it could choose. */
export const lawAnswerSchema = z.object({
  law: lawSchema,
  version: z.int().min(0),
  choices: z.array(lawSchema.pick({ id: true, words: true, source: true })),
})
