import { placeDate } from '@gangmu/ledger'
import { renderFrontPage } from '@gangmu/portal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ApiProblem } from '../problems/api-problem.ts'
import { findRetoldNote } from '../sample/retold-reports.ts'
import type { ApiContext } from '../server/api-context.ts'
import { findPublicCheckpoint } from './checkpoints.ts'
import { findYear } from './find-year.ts'
import { makeFrame } from './page-frame.ts'
import { findAdoptedReport, listOtherPlaces } from './read-adopted-report.ts'
import { sendHtml } from './send-html.ts'

interface Asked {
  readonly year?: unknown
  readonly q?: unknown
}

function readYear(value: unknown): number | undefined {
  if (value === undefined) return undefined
  const year = typeof value === 'string' ? findYear(value) : null
  if (year === null) throw new ApiProblem('not-found')
  return year
}

/**
 * Answers the front page of a place: its adopted report by chapters. The home place has one even before anything is adopted.
 * @throws ApiProblem `not-found` for a place or year without an adopted report.
 */
export async function answerFrontPage(
  api: ApiContext,
  place: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = request.query as Asked
  const year = readYear(asked.year)
  const found = await findAdoptedReport(api, place, year)
  if (found === null && (place !== api.homePlace || year !== undefined)) throw new ApiProblem('not-found')
  const query = typeof asked.q === 'string' ? asked.q.trim().slice(0, 100) : ''
  const report =
    found === null
      ? null
      : {
          place: found.place,
          title: found.document.title,
          year: found.document.year,
          adoptedOn: placeDate(found.document.adoptedAt),
          textSha256: found.document.textSha256,
          text: found.text,
          outline: found.outline,
          note: findRetoldNote(found.document.bytesSha256),
          commitments: found.commitments.map((commitment) => ({ ...commitment, objects: [...commitment.objects] })),
        }
  const checkpoint = found === null ? null : await findPublicCheckpoint(api, place)
  const html = renderFrontPage({
    checkpoint: checkpoint && { ...checkpoint, on: placeDate(checkpoint.at) },
    frame: makeFrame(api, request),
    report,
    years: (found?.years ?? []).filter((other) => other !== found?.document.year),
    places: await listOtherPlaces(api, place),
    query,
  })
  return sendHtml(reply, html)
}
