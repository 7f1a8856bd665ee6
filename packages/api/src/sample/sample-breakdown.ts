import { z } from 'zod'

/** A breakdown of a sample as its file states it. Units are ids of the sample's directory; `words` find items by their title. */
export const sampleBreakdownSchema = z.object({
  year: z.int(),
  issueNumber: z.string(),
  meeting: z.string(),
  adoptedOn: z.iso.date(),
  issuedOn: z.iso.date(),
  /** Which unit leads what no suggestion is made for, by the title of the report's section. */
  sections: z.record(z.string(), z.string()),
  /** When what has neither a target nor a standard of its own counts as done. */
  deliverable: z.string().optional(),
  items: z.array(
    z.object({
      words: z.string(),
      lead: z.string().optional(),
      compiling: z.string().optional(),
      responsible: z.array(z.string()).default([]),
      supporting: z.array(z.string()).default([]),
      /** What is to be seen by a quarter's end. */
      milestones: z.array(z.object({ due: z.iso.date(), title: z.string() })).default([]),
      parts: z.array(z.object({ title: z.string(), amount: z.string(), lead: z.string() })).default([]),
    }),
  ),
  /** Names for slots that the report leaves open, in their order; `excuse` is why the rest stay open. */
  slots: z.array(z.object({ words: z.string(), names: z.array(z.string()), excuse: z.string().optional() })),
})

/** A breakdown of a sample. */
export type SampleBreakdown = z.infer<typeof sampleBreakdownSchema>
