import { z } from 'zod'

/** What is asked of an import, as it lies in the job table beside the file's bytes. */
export const importRequestSchema = z.object({
  fileName: z.string(),
  /** Place of the path: where the job belongs, and the report's place when `placeChoice` is `given`. */
  place: z.string(),
  placeChoice: z.enum(['text', 'given']),
  /** The document that gets a new text version; null for a new document. */
  document: z.string().nullable(),
  /** Where the person may import, as it stood when they asked. */
  officePlaces: z.union([z.literal('all'), z.array(z.string())]),
  /** Whether the person may open a place that is new to the installation. */
  mayOpenPlaces: z.boolean(),
})

/** What is asked of an import. */
export type ImportRequest = z.infer<typeof importRequestSchema>
