import { z } from 'zod'
import type { Role } from './access.ts'

const visibility = z.registry<{ readonly roles: readonly Role[] }>()

/**
 * Marks a field of an answer as seen by some roles only; for everybody else the api leaves it empty: null, or a list without
 * items, whichever the schema takes. The field's own schema object carries the mark, so it is made for that field.
 * @example const contactSchema = z.object({ phone: visibleTo(['office'], z.string().nullable()) })
 */
export function visibleTo<S extends z.ZodType>(roles: readonly Role[], schema: S): S {
  visibility.add(schema, { roles })
  return schema
}

/** The roles a schema's value is for; null when it is for everybody. @example findVisibility(z.string()) // null */
export function findVisibility(schema: z.ZodType): readonly Role[] | null {
  return visibility.get(schema)?.roles ?? null
}
