import { commitmentsRegister } from '@gangmu/ledger'
import { files } from '@gangmu/output'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { writeRegister } from '../exports/write-register.ts'
import { filePayload } from '../http/file-payload.ts'
import { readLanguage } from '../http/read-language.ts'
import { writeDisposition } from '../http/write-disposition.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'
import { findYear } from './find-year.ts'
import { findAdoptedReport } from './read-adopted-report.ts'
import { writeDataset } from './write-dataset.ts'

/** Where open data lies: `/open/990102/2026/commitments.csv`. */
interface OpenDataPath {
  readonly place: string
  readonly year: string
  readonly file: string
}

/**
 * Answers an adopted report's commitments as a file for everyone, or their description (`dataset.jsonld`, DCAT).
 * @throws ApiProblem `not-found`.
 */
export async function answerOpenData(
  api: ApiContext,
  { place, year, file }: OpenDataPath,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const wanted = findYear(year)
  if (file === 'dataset.jsonld') {
    const described = wanted === null ? null : await findAdoptedReport(api, place, wanted)
    if (described === null) throw new ApiProblem('not-found')
    const bytes = writeDataset(described, `${request.protocol}://${request.host}`)
    return reply.header('cache-control', 'public, no-cache').type(files.dcat.mediaType).send(Buffer.from(bytes))
  }
  const [name, format = '', ...more] = file.split('.')
  const report =
    name === 'commitments' && more.length === 0 && wanted !== null ? await findAdoptedReport(api, place, wanted) : null
  const language = readLanguage(request)
  const asked = { register: commitmentsRegister, filter: year, format, language }
  const written = report && (await writeRegister({ ...asked, place: report.place, items: report.commitments }))
  if (!written) throw new ApiProblem('not-found')
  return reply
    .header('cache-control', 'public, no-cache')
    .header(
      'content-disposition',
      writeDisposition(`gangmu-${place}-${year}-commitments.${written.fileName.split('.').at(-1)}`),
    )
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(written.mediaType)
    .send(filePayload(written.bytes, request.turn))
}
