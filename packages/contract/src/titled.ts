import { z } from 'zod'
import type { Language } from './problem-text.ts'

const titles = z.registry<Readonly<Record<Language, string>>>()

/**
 * Gives a field the name that people know it by, for saying what is wrong with it.
 * @example const nameSchema = titled(z.string(), { zh: '姓名', en: 'Name' })
 */
export function titled<S extends z.ZodType>(schema: S, title: Readonly<Record<Language, string>>): S {
  titles.add(schema, title)
  return schema
}

const wrappers: readonly string[] = ['nullable', 'optional', 'default', 'readonly', 'nonoptional', 'prefault']

interface Inner {
  readonly innerType: z.ZodType
  readonly element: z.ZodType
  readonly shape: Readonly<Record<string, z.ZodType>>
}

function step(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const inner = schema.def as unknown as Inner
  if (wrappers.includes(schema.def.type)) return step(inner.innerType, key)
  if (schema.def.type === 'array') return inner.element
  return schema.def.type === 'object' ? inner.shape[String(key)] : undefined
}

function findOwnTitle(schema: z.ZodType, language: Language): string | null {
  const title = titles.get(schema)
  if (title !== undefined) return title[language]
  if (!wrappers.includes(schema.def.type)) return null
  return findOwnTitle((schema.def as unknown as Inner).innerType, language)
}

/**
 * What people call the field at a path of a schema; null when nobody gave it a name.
 * @example findTitle(bodySchema, ['name'], 'zh') // '姓名'
 */
export function findTitle(schema: z.ZodType, path: readonly PropertyKey[], language: Language): string | null {
  let at: z.ZodType | undefined = schema
  for (const key of path) {
    at = step(at, key)
    if (at === undefined) return null
  }
  return findOwnTitle(at, language)
}
