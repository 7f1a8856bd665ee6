import type { Reading } from '@gangmu/reader'
import { z } from 'zod'

const span = { start: z.int().min(0), end: z.int().min(0) }

/** Words of the text with their place: half-open UTF-16 offsets. */
export const quoteSchema = z.object({ ...span, quote: z.string() })

const finding = {
  id: z.string(),
  rule: z.string(),
  parts: z.array(z.looseObject({ ...span, quote: z.string() })).optional(),
}
const findingWithQuote = z.looseObject({ ...span, quote: z.string(), ...finding })

/** A section of the report with its heading and its parts. */
export const outlineNodeSchema = z.looseObject({
  id: z.string(),
  level: z.int(),
  marker: z.string(),
  title: z.string(),
  role: z.string(),
  ...span,
  heading: quoteSchema,
  get children(): z.ZodArray<z.ZodType> {
    return z.array(outlineNodeSchema)
  },
})

/** The reading as the contract prints it (`gangmu.reading/1`). The reader's own types are the authority; this describes them on the wire. */
export const readingSchema = z.looseObject({
  schema: z.literal('gangmu.reading/1'),
  document: z.looseObject({
    title: z.string(),
    kind: z.string(),
    year: z.int().nullable(),
    sha256: z.string(),
    chars: z.int(),
    text: z.string(),
  }),
  outline: z.array(outlineNodeSchema),
  contents: z.looseObject({ truncated: z.boolean() }),
  quantities: z.array(findingWithQuote),
  indicators: z.array(z.looseObject({ ...finding, subject: quoteSchema, quantity: quoteSchema })),
  targets: z.array(z.looseObject({ ...finding, subject: quoteSchema, comparator: z.string() })),
  enumerations: z.array(z.looseObject({ ...finding, items: z.array(quoteSchema), total: z.string() })),
  recognitions: z.array(z.looseObject({ ...finding, verb: quoteSchema, title: quoteSchema })),
  ranks: z.array(findingWithQuote),
  commitments: z.array(
    z.looseObject({ ...span, quote: z.string(), ...finding, heading: z.boolean(), verb: quoteSchema }),
  ),
  tasks: z
    .array(
      z.looseObject({
        ...span,
        quote: z.string(),
        ...finding,
        duties: z.array(z.looseObject({ role: z.string(), unit: quoteSchema })),
        leaders: z.array(quoteSchema),
        deadline: z.looseObject({ words: quoteSchema, day: z.string().nullable() }).nullable(),
      }),
    )
    .optional(),
  terms: z.array(findingWithQuote),
  dates: z.array(findingWithQuote),
  names: z.array(findingWithQuote),
  remainder: z.object({
    numbers: z.array(z.looseObject({ ...span, quote: z.string(), why: z.string() })),
    clauses: z.array(z.looseObject({ ...span, quote: z.string(), why: z.string() })),
  }),
  diagnostics: z.array(z.looseObject({ code: z.string(), severity: z.string(), ...span })),
}) as unknown as z.ZodType<Reading>
