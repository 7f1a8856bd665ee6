import { type Problem, type RouteContract, renderProblem } from '@gangmu/contract'
import type { z } from 'zod'
import { connection } from './connection.ts'
import { newKey } from './new-key.ts'
import { ProblemError } from './problem-error.ts'
import { routeAddress } from './route-address.ts'

/** What goes out with a call. A form carries the same fields as the body of its route. */
export interface CallInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly params?: z.input<P>
  readonly query?: z.input<Q>
  readonly body?: z.input<B> | FormData
  readonly signal?: AbortSignal
}

const retryDelays = [400, 1500]

/**
 * Calls a route as its contract says and gives its answer.
 * A write keeps one idempotency key over its retries, so pressing once does it once, also on a bad line.
 * @throws ProblemError with the server's words, or `unavailable` when nothing answers.
 * @example await callRoute(routes.getHome, { params: { place: '990102' } })
 */
export async function callRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  route: RouteContract<P, Q, B, R>,
  input: CallInput<P, Q, B> = {},
): Promise<z.output<R>> {
  const address = routeAddress(route, input.params as Record<string, unknown>, input.query as Record<string, unknown>)
  const request = { method: route.method, headers: headersOf(route, input.body), ...bodyOf(input.body) }
  for (let attempt = 0; ; attempt++) {
    const answer = await send(address, input.signal ? { ...request, signal: input.signal } : request)
    if (answer.ok) return answer.value as z.output<R>
    const delay = retryDelays[attempt]
    if (delay === undefined || !route.write || !isPassing(answer.problem)) throw new ProblemError(answer.problem)
    await new Promise((resolve) => setTimeout(resolve, delay))
  }
}

/** Problems that may be gone in a moment; a repeated write is safe because its key stays the same. */
function isPassing(problem: Problem): boolean {
  return problem.code === 'unavailable' || problem.code === 'idempotency-in-flight'
}

function headersOf(route: Pick<RouteContract, 'write'>, body: unknown): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': connection.language === 'zh' ? 'zh-CN' : 'en',
  }
  if (body !== undefined && !(body instanceof FormData)) headers['content-type'] = 'application/json'
  if (route.write) {
    headers['idempotency-key'] = newKey()
    if (connection.csrf !== null) headers['x-csrf-token'] = connection.csrf
  }
  return headers
}

function bodyOf(body: unknown): { body?: BodyInit } {
  if (body === undefined) return {}
  return { body: body instanceof FormData ? body : JSON.stringify(body) }
}

type Answer = { ok: true; value: unknown } | { ok: false; problem: Problem }

async function send(address: string, request: RequestInit): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(address, { ...request, credentials: 'same-origin' })
  } catch (error) {
    if (request.signal?.aborted) throw error
    return { ok: false, problem: renderProblem('unavailable', {}, connection.language) }
  }
  const text = await response.text()
  const value = text === '' ? null : parseJson(text)
  if (response.ok) return { ok: true, value }
  return { ok: false, problem: isProblem(value) ? value : describeStatus(response.status) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy between us and the server answers with its own page; its status is then all we know.
    return null
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'title' in value
}

function describeStatus(status: number): Problem {
  if (status === 413) return renderProblem('too-large', { limit: '50 MB' }, connection.language)
  if (status >= 502) return renderProblem('unavailable', {}, connection.language)
  return renderProblem('internal-error', { request: String(status) }, connection.language)
}
