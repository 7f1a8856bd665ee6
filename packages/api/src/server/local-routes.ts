import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Language } from '@gangmu/contract'
import {
  ArchiveProblem,
  describeArchiveFault,
  listPlaces,
  type VerifyOptions,
  verifyLedger,
  writeRecord,
} from '@gangmu/ledger'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { checkAccess } from '../access/check-access.ts'
import { findPrincipal } from '../access/find-principal.ts'
import { readLanguage } from '../http/read-language.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from './api-context.ts'
import { makeBackupSpool } from './backup-spool.ts'

/** Where the command line asks the running server for what it cannot do itself while the server holds the data directory. */
export const localPaths = {
  backup: '/api/v1/local/backup',
  verify: '/api/v1/local/verify',
  record: '/api/v1/local/record',
} as const

const config = { access: 'local', turn: 'heavy' } as const
/** Checkpoints were read by the command line already, which checks their shape; here they only have to be an object. */
const knownSchema = z.object({ checkpoints: z.looseObject({}).optional(), keys: z.array(z.string()).optional() })

/** Writes the archive beside the data, so that the ledger waits for the disk and not for whoever receives it, and sends it. */
async function sendBackup(
  api: ApiContext,
  folder: string | null,
  language: Language,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const spool = await makeBackupSpool(folder)
  const drop = () => rm(spool, { recursive: true, force: true })
  const file = join(spool, 'ledger.gangmu')
  try {
    await api.ledger.backup({ file, program: api.programVersion })
  } catch (error) {
    await drop()
    if (!(error instanceof ArchiveProblem)) throw error
    const reason = error.faults.map((fault) => describeArchiveFault(fault, language)).join(' ')
    throw new ApiProblem('backup-refused', { reason })
  }
  // Once it is open it needs no name any more, and nothing is left over however the sending ends.
  const source = createReadStream(file)
  source.once('open', () => void drop()).once('close', () => void drop())
  return reply.type('application/gzip').header('cache-control', 'no-store').send(source)
}

/**
 * What only the command line of the data directory's owner may ask, by its token: a backup, a verification and the record of
 * the running ledger. To everybody else these addresses do not exist.
 * @param folder Where archives are put together: the data directory.
 * @example registerLocalRoutes(server, api, './data')
 */
export function registerLocalRoutes(server: FastifyInstance, api: ApiContext, folder: string | null): void {
  const admit = async (request: FastifyRequest): Promise<void> => {
    checkAccess('local', await findPrincipal(api, request), { place: null, unit: null })
  }
  server.get(localPaths.backup, { config }, async (request, reply) => {
    await admit(request)
    return sendBackup(api, folder, readLanguage(request), reply)
  })
  server.post(localPaths.verify, { config }, async (request, reply) => {
    await admit(request)
    const known = knownSchema.safeParse(request.body)
    if (!known.success) throw new ApiProblem('invalid-request', { where: 'checkpoints' })
    return reply.send(await verifyLedger(api.ledger, known.data as VerifyOptions))
  })
  server.get<{ Querystring: { place?: string } }>(localPaths.record, { config }, async (request, reply) => {
    await admit(request)
    const { place } = request.query
    const places = await api.ledger.view(listPlaces, api.homePlace, undefined)
    if (place !== undefined && !places.some(({ code }) => code === place)) throw new ApiProblem('place-unknown')
    await api.ledger.signRecords()
    const lines = writeRecord(api.ledger, { place, programVersion: api.programVersion })
    return reply.type('application/jsonl; charset=utf-8').send(Readable.from(lines))
  })
}
