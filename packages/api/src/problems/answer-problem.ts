import { type Language, type ProblemCode, problemCodes, renderProblem } from '@gangmu/contract'
import { LedgerProblem, LedgerRefusal } from '@gangmu/ledger'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { readLanguage } from '../http/read-language.ts'
import { describeBytes } from '../http/read-upload.ts'
import { ApiProblem } from './api-problem.ts'

interface Coded {
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string | number>>
}

function isProblemCode(code: string): code is ProblemCode {
  return (problemCodes as readonly string[]).includes(code)
}

const where: Readonly<Record<Language, string>> = {
  zh: '请求内容不是有效的格式',
  en: 'the request body is not well formed',
}

/** Which coded problem an error is; null when it is a fault of ours. */
function codeOf(error: FastifyError, request: FastifyRequest, language: Language): Coded | null {
  if (error instanceof ApiProblem) return error
  if (error instanceof LedgerProblem)
    return isProblemCode(error.code) ? { code: error.code, params: error.params } : null
  if (error instanceof LedgerRefusal) return { code: 'unavailable', params: {} }
  const limit = request.routeOptions.bodyLimit
  if (error.statusCode === 413) return { code: 'too-large', params: { limit: describeBytes(limit) } }
  if (error.statusCode === 429) return { code: 'too-many-requests', params: { seconds: 60 } }
  if (error.statusCode === 404) return { code: 'not-found', params: {} }
  const refused = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
  return refused ? { code: 'invalid-request', params: { where: where[language] } } : null
}

/**
 * What somebody may have tried on purpose: not well formed (400), not signed in or with a wrong password (401), not allowed
 * (403), out of reach and so said to be absent (404), too often (429).
 */
const refused = new Set([400, 401, 403, 404, 429])

/**
 * Logs a refusal as a line of its own, without who: the route and the problem. Every answer with one of these statuses
 * comes by here, pages too.
 * @example logRefusal(request, { status: 404, code: 'not-found' })
 */
export function logRefusal(request: FastifyRequest, { status, code }: { status: number; code: ProblemCode }): void {
  if (!refused.has(status)) return
  request.log.info({ problem: code, route: request.routeOptions.url, request: request.id }, 'refused')
}

/**
 * The one error handler: every failure becomes problem details (RFC 9457) in the reader's language.
 * A fault of ours is logged whole under the request's id; the client gets the id and no more.
 */
export function answerProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const language = readLanguage(request)
  let coded = codeOf(error, request, language)
  if (coded === null) {
    request.log.error({ err: error, route: request.routeOptions.url }, 'internal error')
    coded = { code: 'internal-error', params: { request: request.id } }
  }
  const problem = renderProblem(coded.code, coded.params, language)
  logRefusal(request, { status: problem.status, code: coded.code })
  if (problem.code === 'unavailable') reply.header('retry-after', '5')
  if (problem.status === 429) reply.header('retry-after', String(coded.params.seconds ?? 60))
  reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}
