import { Readable } from 'node:stream'
import {
  getHome,
  getNewestCheckpoints,
  type Ledger,
  listCheckpoints,
  listPlaces,
  type SignedCheckpoint,
  writeCheckpointLine,
} from '@gangmu/ledger'
import type { FastifyReply } from 'fastify'
import { writeDisposition } from '../http/write-disposition.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'

const newest = 100
const pageSize = 1000

/** The public may know of the home place, and of places with an adopted report; any other is as if it were not there. */
async function isPublic(api: ApiContext, place: string): Promise<boolean> {
  if (place === api.homePlace) return true
  const places = await api.ledger.view(listPlaces, api.homePlace, undefined)
  if (!places.some(({ code }) => code === place)) return false
  return (await api.ledger.view(getHome, place, undefined)).documents.adopted > 0
}

async function* writeLines(ledger: Ledger, place: string): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const page = await ledger.view(listCheckpoints, place, { after, limit: pageSize })
    if (page.length > 0) yield `${page.map(writeCheckpointLine).join('\n')}\n`
    const end = page.at(-1)
    if (!end || page.length < pageSize) return
    after = end.sequence
  }
}

/** The newest checkpoint of a place that the public may see; null when there is none. */
export async function findPublicCheckpoint(api: ApiContext, place: string): Promise<SignedCheckpoint | null> {
  const { checkpoints } = await api.ledger.view(getNewestCheckpoints, place, { limit: 1 })
  return checkpoints[0] ?? null
}

/**
 * Answers a place's signed checkpoints, for everyone: `/checkpoints/990102` the newest as a document with the public key,
 * `/checkpoints/990102.jsonl` all of them as lines, as both verifiers take them.
 * @throws ApiProblem `not-found`.
 */
export async function answerCheckpoints(api: ApiContext, file: string, reply: FastifyReply): Promise<FastifyReply> {
  const [place = '', format, ...more] = file.split('.')
  const known = more.length === 0 && (format === undefined || format === 'jsonl') && /^\d{6}$/.test(place)
  if (!known || !(await isPublic(api, place))) throw new ApiProblem('not-found')
  reply.header('cache-control', 'public, no-cache').header('content-security-policy', "default-src 'none'; sandbox")
  if (format === 'jsonl') {
    return reply
      .header('content-disposition', writeDisposition(`gangmu-${place}-checkpoints.jsonl`))
      .type('application/x-ndjson; charset=utf-8')
      .send(Readable.from(writeLines(api.ledger, place)))
  }
  const { checkpoints, total } = await api.ledger.view(getNewestCheckpoints, place, { limit: newest })
  const document = { format: 'gangmu.checkpoints/1', place, publicKey: api.ledger.checkpointKey, total, checkpoints }
  return reply.type('application/json; charset=utf-8').send(`${JSON.stringify(document)}\n`)
}
