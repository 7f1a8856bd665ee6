import { renderNotFoundPage } from '@gangmu/portal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { answerProblem, logRefusal } from '../problems/answer-problem.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'
import { makeFrame } from './page-frame.ts'
import { sendHtml } from './send-html.ts'

/** Answers an address that leads nowhere: a program gets a problem, a visitor gets a page. */
export function answerNotFound(api: ApiContext, request: FastifyRequest, reply: FastifyReply): void {
  if (request.url.startsWith('/api/')) {
    answerProblem(new ApiProblem('not-found'), request, reply)
    return
  }
  logRefusal(request, { status: 404, code: 'not-found' })
  sendHtml(reply, renderNotFoundPage({ frame: makeFrame(api, request) }), 404)
}
