import { placeDate } from '@gangmu/ledger'
import { renderCommitmentPage } from '@gangmu/portal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { ApiProblem } from '../problems/api-problem.ts'
import { findRetoldNote } from '../sample/retold-reports.ts'
import type { ApiContext } from '../server/api-context.ts'
import { makeFrame } from './page-frame.ts'
import { findAdoptedReport } from './read-adopted-report.ts'
import { sendHtml } from './send-html.ts'

/** Place and year of an address like `990102-2026-017`; null when it has another shape. */
function readAddress(address: string): { place: string; year: number } | null {
  const [place, year, number, ...rest] = address.split('-')
  const digits = (text: string | undefined, length: number) =>
    text !== undefined && text.length >= length && [...text].every((digit) => digit >= '0' && digit <= '9')
  if (rest.length > 0 || place?.length !== 6 || year?.length !== 4) return null
  return digits(place, 6) && digits(year, 4) && digits(number, 3) ? { place, year: Number(year) } : null
}

/**
 * Answers the public page of one promise.
 * @throws ApiProblem `not-found`.
 */
export async function answerCommitmentPage(
  api: ApiContext,
  address: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const at = readAddress(address)
  const report = at === null ? null : await findAdoptedReport(api, at.place, at.year)
  const commitments = report?.commitments ?? []
  const index = commitments.findIndex((candidate) => candidate.address === address)
  const commitment = commitments[index]
  if (report === null || commitment === undefined) throw new ApiProblem('not-found')
  const html = renderCommitmentPage({
    frame: makeFrame(api, request),
    place: report.place,
    documentTitle: report.document.title,
    note: findRetoldNote(report.document.bytesSha256),
    commitment: { ...commitment, objects: [...commitment.objects] },
    adoptedOn: placeDate(commitment.adoptedAt),
    previous: commitments[index - 1]?.address ?? null,
    next: commitments[index + 1]?.address ?? null,
  })
  return sendHtml(reply, html)
}
