import { portalStyles, renderNotFoundPage } from '@gangmu/portal'
import type { FastifyInstance } from 'fastify'
import { answerProblem } from '../problems/answer-problem.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'
import { answerCheckpoints } from './checkpoints.ts'
import { answerCommitmentPage } from './commitment-page.ts'
import { answerFrontPage } from './front-page.ts'
import { answerOpenData } from './open-data.ts'
import { makeFrame, stylesPath } from './page-frame.ts'
import { sendHtml } from './send-html.ts'
import { registerWorkbench } from './workbench.ts'

/** Everyone may read the public pages; they set no cookie. */
const everyone = { config: { access: 'public' } } as const

/**
 * Registers the public pages and the workbench; failures on them are pages too.
 * @example await registerPages(server, api, 'dist/web')
 */
export async function registerPages(server: FastifyInstance, api: ApiContext, webFolder: string | null): Promise<void> {
  server.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/')) throw new ApiProblem('not-found')
    return sendHtml(reply, renderNotFoundPage({ frame: makeFrame(api, request) }), 404)
  })
  await server.register(async (pages) => {
    pages.setErrorHandler((error, request, reply) => {
      if (error instanceof ApiProblem && error.code === 'not-found') {
        return sendHtml(reply, renderNotFoundPage({ frame: makeFrame(api, request) }), 404)
      }
      return answerProblem(error as Parameters<typeof answerProblem>[0], request, reply)
    })
    pages.get('/', everyone, (request, reply) => answerFrontPage(api, api.homePlace, request, reply))
    pages.get<{ Params: { place: string } }>('/places/:place', everyone, (request, reply) =>
      answerFrontPage(api, request.params.place, request, reply),
    )
    pages.get<{ Params: { address: string } }>('/c/:address', everyone, (request, reply) =>
      answerCommitmentPage(api, request.params.address, request, reply),
    )
    pages.get<{ Params: { place: string; year: string; file: string } }>(
      '/open/:place/:year/:file',
      everyone,
      (request, reply) => answerOpenData(api, request.params, request, reply),
    )
    pages.get<{ Params: { file: string } }>('/checkpoints/:file', everyone, (request, reply) =>
      answerCheckpoints(api, request.params.file, reply),
    )
    pages.get(stylesPath, everyone, (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type('text/css; charset=utf-8')
        .send(portalStyles),
    )
    await registerWorkbench(pages, webFolder)
  })
}
