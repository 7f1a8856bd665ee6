import { LedgerProblem } from '@gangmu/ledger'
import { portalStyles } from '@gangmu/portal'
import type { FastifyError, FastifyInstance } from 'fastify'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'
import { answerFault } from './answer-fault.ts'
import { answerNotFound } from './answer-not-found.ts'
import { answerCheckpoints } from './checkpoints.ts'
import { answerCommitmentPage } from './commitment-page.ts'
import { answerFrontPage } from './front-page.ts'
import { answerOpenData } from './open-data.ts'
import { stylesPath } from './page-frame.ts'
import { registerWorkbench } from './workbench.ts'

/** Everyone may read the public pages; they set no cookie. */
const everyone = { config: { access: 'public', turn: 'light' } } as const

/** A page is asked for by its address alone, so whatever is wrong with the asking is wrong with the address. */
function isWrongAddress(error: FastifyError): boolean {
  if (error instanceof ApiProblem || error instanceof LedgerProblem) {
    return error.code === 'not-found' || error.code === 'invalid-request'
  }
  return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode <= 404
}

/**
 * Registers the public pages and the workbench; a wrong address on them is a page too.
 * @example await registerPages(server, api, 'dist/web')
 */
export async function registerPages(server: FastifyInstance, api: ApiContext, webFolder: string | null): Promise<void> {
  server.setNotFoundHandler((request, reply) => answerNotFound(api, request, reply))
  await server.register(async (pages) => {
    pages.setErrorHandler<FastifyError>((error, request, reply) =>
      isWrongAddress(error) ? answerNotFound(api, request, reply) : answerFault(api, error, request, reply),
    )
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
    pages.get(stylesPath, { config: { access: 'public' } }, (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type('text/css; charset=utf-8')
        .send(portalStyles),
    )
    await registerWorkbench(pages, webFolder)
  })
}
