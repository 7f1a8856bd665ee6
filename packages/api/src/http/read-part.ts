import type { Language } from '@gangmu/contract'
import { z } from 'zod'
import { ApiProblem } from '../problems/api-problem.ts'
import { describeIssues } from '../problems/describe-issues.ts'

/**
 * Checks one part of a request (query, body, form) by its schema.
 * @throws ApiProblem `invalid-request` that says where.
 * @example readPart(contract.query, request.query, 'zh')
 */
export function readPart(schema: z.ZodType | undefined, value: unknown, language: Language): unknown {
  if (schema === undefined) return undefined
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  throw new ApiProblem('invalid-request', { where: describeIssues(result.error.issues, language, schema) })
}

/**
 * A query's schema that refuses what it does not know: a misspelt filter must not answer as if there were none.
 * @example refuseUnknown(contract.query)
 */
export function refuseUnknown(schema: z.ZodType | undefined): z.ZodType {
  if (schema === undefined) return z.strictObject({})
  return schema instanceof z.ZodObject ? schema.strict() : schema
}

/**
 * Checks the path's parameters; a parameter of the wrong shape is an address that does not exist.
 * @throws ApiProblem `not-found`.
 * @example readParams(contract.params, request.params)
 */
export function readParams(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  throw new ApiProblem('not-found')
}
