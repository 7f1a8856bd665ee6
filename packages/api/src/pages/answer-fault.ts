import { LedgerRefusal } from '@gangmu/ledger'
import { renderFaultPage } from '@gangmu/portal'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { answerProblem, logRefusal } from '../problems/answer-problem.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'
import { makeFrame } from './page-frame.ts'

/** Files are fetched by programs, which read a problem; everything else on the public paths is read by people. */
const isFile = (url: string): boolean => url.startsWith('/open/') || url.startsWith('/checkpoints/')

/** The status that says to come again, and when; null for a fault of ours. */
function findWait(error: FastifyError): { readonly status: 429 | 503; readonly seconds: number } | null {
  if (error instanceof LedgerRefusal) return { status: 503, seconds: 5 }
  if (error instanceof ApiProblem && error.code === 'too-many-requests')
    return { status: 429, seconds: Number(error.params.seconds ?? 60) }
  return null
}

/** Answers what a public page could not show: a fault of ours is logged and becomes a page that says to come again. */
export function answerFault(api: ApiContext, error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500
  if (isFile(request.url) || (status >= 400 && status < 500)) {
    answerProblem(error, request, reply)
    return
  }
  const wait = findWait(error)
  if (wait === null) request.log.error({ err: error, route: request.routeOptions.url }, 'internal error')
  else reply.header('retry-after', String(wait.seconds))
  if (wait?.status === 429) logRefusal(request, { status: 429, code: 'too-many-requests' })
  reply
    .code(wait?.status ?? 500)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderFaultPage({ frame: makeFrame(api, request) }))
}
