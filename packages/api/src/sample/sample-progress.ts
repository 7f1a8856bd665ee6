import { z } from 'zod'

const day = z.iso.date()
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)

/** A year of progress of a sample as its file states it. Units are ids of the directory; `words` find items by their title. */
export const sampleProgressSchema = z.object({
  year: z.int(),
  /** Rules the place goes by. */
  law: z.string(),
  /** Series of indicators with their values by period, each with the day it came out. */
  series: z.array(
    z.object({
      name: z.string(),
      card: z.string(),
      definition: z.string(),
      unit: z.string(),
      owner: z.string(),
      growth: z.enum(['real', 'nominal', 'count']),
      frequency: z.enum(['monthly', 'quarterly', 'yearly', 'irregular']),
      polarity: z.enum(['up', 'down']),
      source: z.string(),
      values: z.array(
        z.object({
          period: z.string(),
          amount: decimal.nullable(),
          growth: decimal.nullable().default(null),
          base: decimal.nullable().default(null),
          day,
        }),
      ),
    }),
  ),
  /** Months that are reported, on which day; the unit’s head approves the day after. */
  sheets: z.array(z.object({ month: z.string(), day, approvedOn: day })),
  /** Units that hand nothing in. */
  silent: z.array(z.string()),
  /** Shares of what schedule calls for that figures come to, taken in turn. */
  paces: z.array(decimal).min(1),
  /** What is said of items without a figure, taken in turn. */
  words: z.array(z.string()).min(1),
  /** Milestones that were reached, by the words of the item and of the step. */
  milestones: z.array(z.object({ words: z.string(), title: z.string(), on: day })),
  obstacles: z.array(
    z.object({
      words: z.string(),
      month: z.string(),
      cause: z.enum(['factors', 'funds', 'approval', 'market', 'policy', 'weather', 'responsibility']),
      ask: z.string(),
      reason: z.string(),
      answer: z.string().optional(),
      answeredOn: day.optional(),
    }),
  ),
  returned: z.array(z.object({ words: z.string(), period: z.string(), on: day, reason: z.string() })),
  verified: z.array(
    z.object({
      words: z.string(),
      period: z.string(),
      on: day,
      method: z.enum(['documents', 'telephone', 'on-site']),
      amount: decimal,
      said: z.string(),
    }),
  ),
  extensions: z.array(
    z.object({
      words: z.string(),
      on: day,
      deadline: day,
      reason: z.string(),
      document: z.string(),
      decidedOn: day,
      approver: z.string(),
    }),
  ),
  closeOuts: z.array(
    z.object({
      words: z.string(),
      on: day,
      statement: z.string(),
      title: z.string(),
      document: z.string(),
      checkedOn: day,
      answer: z.string(),
    }),
  ),
})

/** A year of progress of a sample. */
export type SampleProgress = z.infer<typeof sampleProgressSchema>
