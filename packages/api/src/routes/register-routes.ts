import type { RouteContract } from '@gangmu/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { checkAccess } from '../access/check-access.ts'
import { checkOrigin } from '../access/check-origin.ts'
import { findPrincipal, isLocalCommand } from '../access/find-principal.ts'
import { readIdempotencyKey } from '../http/read-idempotency-key.ts'
import { readLanguage } from '../http/read-language.ts'
import { readParams, readPart } from '../http/read-part.ts'
import { readForm } from '../http/read-upload.ts'
import { writeDisposition } from '../http/write-disposition.ts'
import type { ApiContext } from '../server/api-context.ts'
import type { BoundRoute, Call, FileAnswer } from './bind-route.ts'

/** Writes that need no idempotency key: signing in twice only opens a second session. */
const withoutKey: readonly string[] = ['sign-in']

/** The place that a path names. Read before validation, because access is decided first. */
function placeOf(request: FastifyRequest): string | null {
  const place = (request.params as { place?: unknown }).place
  return typeof place === 'string' ? place : null
}

async function readInput(contract: RouteContract, request: FastifyRequest, api: ApiContext) {
  const language = readLanguage(request)
  const params = readParams(contract.params, request.params)
  const query = readPart(contract.query, request.query, language)
  if (contract.consumes === 'multipart' && request.isMultipart()) {
    const { upload, fields } = await readForm(request, api.limits.uploadBytes)
    return { params, query, body: undefined, form: readPart(contract.form, fields, language), upload }
  }
  const body = readPart(contract.body, request.body ?? undefined, language)
  return { params, query, body, form: undefined, upload: undefined }
}

function sendFile(reply: FastifyReply, file: FileAnswer): FastifyReply {
  return reply
    .header('content-disposition', writeDisposition(file.fileName))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(file.mediaType)
    .send(Buffer.from(file.bytes))
}

async function answer(route: BoundRoute, api: ApiContext, request: FastifyRequest, reply: FastifyReply) {
  const { contract } = route
  const place = placeOf(request)
  const principal = await findPrincipal(api, request)
  checkAccess(contract.access, principal, place)
  if (contract.write) checkOrigin(request, contract.access === 'public' ? null : principal)
  const idempotencyKey = contract.write && !withoutKey.includes(contract.id) ? readIdempotencyKey(request) : ''
  const call: Call<unknown, unknown, unknown, unknown> = {
    api,
    ...(await readInput(contract, request, api)),
    principal,
    context: {
      place: place ?? api.homePlace,
      actor: principal?.account ?? 'system',
      idempotencyKey,
      requestId: request.id,
    },
    language: readLanguage(request),
    request,
    reply,
  }
  const value = await route.handle(call)
  if (contract.produces === 'file') return sendFile(reply, value as FileAnswer)
  if (api.checkAnswers) contract.response.parse(value)
  return reply.code(contract.status).header('cache-control', 'private, no-cache').send(value)
}

/**
 * Puts every contract and its handler on the server; there is no other way to add an endpoint.
 * @throws Error when two routes share an id, so that a copied file is noticed at start.
 * @example registerRoutes(server, api, boundRoutes)
 */
export function registerRoutes(server: FastifyInstance, api: ApiContext, bound: readonly BoundRoute[]): void {
  const seen = new Set<string>()
  // A folder of reports comes in through the local command line one file after another, as fast as they are read.
  const isLocal = (request: FastifyRequest) => isLocalCommand(api, request)
  for (const route of bound) {
    const { contract } = route
    if (seen.has(contract.id)) throw new Error(`Cannot register route ${contract.id}: it is bound twice`)
    seen.add(contract.id)
    const limit = api.limits.requests[contract.id]
    server.route({
      method: contract.method,
      url: contract.path,
      bodyLimit: contract.consumes === 'multipart' ? api.limits.uploadBytes + 1024 * 1024 : api.limits.bodyBytes,
      config: {
        access: contract.access,
        id: contract.id,
        ...(limit === undefined ? {} : { rateLimit: { max: limit, timeWindow: '1 minute', allowList: isLocal } }),
      },
      handler: (request, reply) => answer(route, api, request, reply),
    })
  }
}
