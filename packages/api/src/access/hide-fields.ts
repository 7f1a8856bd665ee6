import { findVisibility, type Role } from '@gangmu/contract'
import { z } from 'zod'

/** Takes what is not for these roles out of an answer. Gives back the answer itself where nothing is taken out. */
export type Hide = (value: unknown, roles: readonly Role[]) => unknown

/** What stands where a value is not shown. @throws Error at start when the schema takes neither null nor an empty list */
function findBlank(schema: z.ZodType): () => unknown {
  if (schema.safeParse(null).success) return () => null
  if (schema.safeParse([]).success) return () => []
  throw new Error('Cannot hide a field: its schema takes neither null nor an empty list')
}

function hideItems(item: Hide): Hide {
  return (value, roles) => (Array.isArray(value) ? value.map((one) => item(one, roles)) : value)
}

function hideProperties(parts: readonly (readonly [string, Hide])[]): Hide {
  return (value, roles) => {
    if (typeof value !== 'object' || value === null) return value
    const shown: Record<string, unknown> = { ...value }
    for (const [name, hide] of parts) if (name in shown) shown[name] = hide(shown[name], roles)
    return shown
  }
}

/** The schemas directly inside one, by property; an array's item and what a wrapper or a choice holds have no name. */
function listInner(schema: z.ZodType): (readonly [string, z.ZodType])[] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>)
  const held = Object.values(schema.def).flat()
  return held.flatMap((inner) => (inner instanceof z.ZodType ? [['', inner] as const] : []))
}

/** Whether anything in a schema is marked. A schema that holds itself is looked at once. */
function isMarked(schema: z.ZodType, seen = new Set<z.ZodType>()): boolean {
  if (seen.has(schema)) return false
  seen.add(schema)
  return findVisibility(schema) !== null || listInner(schema).some(([, inner]) => isMarked(inner, seen))
}

function hideWithin(schema: z.ZodType): Hide | null {
  const parts = listInner(schema).flatMap(([name, inner]) => {
    const hide = makeHide(inner)
    return hide === null ? [] : [[name, hide] as const]
  })
  const [first] = parts
  if (first === undefined) return null
  if (schema.def.type === 'object') return hideProperties(parts)
  if (schema.def.type === 'array') return hideItems(first[1])
  if ('innerType' in schema.def) return first[1]
  throw new Error(`Cannot hide a field: nothing is hidden inside a schema of type ${schema.def.type}`)
}

/**
 * What hides the fields of an answer that its schema marks with `visibleTo`; null when it marks none. The one place where
 * access is checked by field. Made once for each route, when the program starts.
 * @throws Error when a marked field cannot be empty, or lies in a union, a record or anything else than objects and lists
 * @example makeHide(z.object({ name: z.string() })) // null
 */
export function makeHide(schema: z.ZodType): Hide | null {
  if (!isMarked(schema)) return null
  const wanted = findVisibility(schema)
  const within = hideWithin(schema)
  if (wanted === null) return within
  const blank = findBlank(schema)
  return (value, roles) => {
    if (!roles.some((role) => wanted.includes(role))) return blank()
    return within === null ? value : within(value, roles)
  }
}
