import { LedgerRefusal } from '@gangmu/ledger'
import { renderFaultPage } from '@gangmu/portal'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { answerProblem } from '../problems/answer-problem.ts'
import type { ApiContext } from '../server/api-context.ts'
import { makeFrame } from './page-frame.ts'

/** Files are fetched by programs, which read a problem; everything else on the public paths is read by people. */
const isFile = (url: string): boolean => url.startsWith('/open/') || url.startsWith('/checkpoints/')

/** Answers what a public page could not show: a fault of ours is logged and becomes a page that says to come again. */
export function answerFault(api: ApiContext, error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500
  if (isFile(request.url) || (status >= 400 && status < 500)) {
    answerProblem(error, request, reply)
    return
  }
  const unavailable = error instanceof LedgerRefusal
  if (!unavailable) request.log.error({ err: error, route: request.routeOptions.url }, 'internal error')
  else reply.header('retry-after', '5')
  reply
    .code(unavailable ? 503 : 500)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(renderFaultPage({ frame: makeFrame(api, request) }))
}
