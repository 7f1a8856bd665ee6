import { z } from 'zod'

const day = z.iso.date()

/** How a year of a sample ended, as its file states it. `words` find items by their title. */
export const sampleClosingSchema = z.object({
  year: z.int(),
  /** When a unit proposed, its head signed and the office checked; an item is in the first round that names it. */
  rounds: z.array(
    z.object({
      proposedOn: day,
      signedOn: day,
      checkedOn: day,
      /** Only these; everything that is still open unless said. */
      only: z.array(z.string()).optional(),
      /** Only what is due by this day; everything unless said. */
      dueBy: day.optional(),
      statement: z.string(),
      /** Title of the document that is the evidence, one for each unit. */
      title: z.string(),
      answer: z.string(),
    }),
  ),
  /** Items that stay open: what was missed, and what nobody spoke of again. */
  open: z.array(z.string()),
})

/** How a year of a sample ended. */
export type SampleClosing = z.infer<typeof sampleClosingSchema>
