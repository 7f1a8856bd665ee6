import type { RouteContract } from '@gangmu/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { checkAccess } from '../access/check-access.ts'
import { checkDocument } from '../access/check-document.ts'
import { checkOrigin } from '../access/check-origin.ts'
import { findPrincipal, isLocalCommand } from '../access/find-principal.ts'
import { type Hide, makeHide } from '../access/hide-fields.ts'
import type { Principal } from '../access/principal.ts'
import { filePayload } from '../http/file-payload.ts'
import { readIdempotencyKey } from '../http/read-idempotency-key.ts'
import { readLanguage } from '../http/read-language.ts'
import { readParams, readPart, refuseUnknown } from '../http/read-part.ts'
import { readForm } from '../http/read-upload.ts'
import { writeDisposition } from '../http/write-disposition.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ApiContext } from '../server/api-context.ts'
import type { TurnKind } from '../server/request-turns.ts'
import type { BoundRoute, Call, FileAnswer } from './bind-route.ts'
import { withoutKey } from './without-key.ts'

/** Routes that look nothing up, and the one that says whether the database answers. */
const withoutTurn: ReadonlySet<string> = new Set(['get-health', 'get-readiness', 'get-openapi'])
/** Routes whose work is large though no file comes or goes. */
const heavy: ReadonlySet<string> = new Set(['get-document-reading'])

function turnOf({ id, produces, consumes }: RouteContract): { turn?: TurnKind } {
  if (withoutTurn.has(id)) return {}
  return { turn: heavy.has(id) || produces === 'file' || consumes === 'multipart' ? 'heavy' : 'light' }
}

/** A route with what is made of its schemas once, when the program starts. */
interface ReadyRoute extends BoundRoute {
  readonly hide: Hide | null
  readonly querySchema: z.ZodType
}

/** Something that a path names. Read before validation, because access is decided first. */
function namedIn(request: FastifyRequest, name: 'place' | 'unit' | 'document'): string | null {
  const value = (request.params as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : null
}

async function readInput({ contract, querySchema }: ReadyRoute, request: FastifyRequest, api: ApiContext) {
  const language = readLanguage(request)
  const params = readParams(contract.params, request.params)
  // The language may be asked for on every address; it is no filter of any.
  const { lang: _lang, ...asked } = request.query as Record<string, unknown>
  const query = readPart(querySchema, asked, language)
  if (contract.consumes === 'multipart' && request.isMultipart()) {
    // A form comes as slowly as its sender likes; others have their turns meanwhile.
    request.turn?.pause()
    const { upload, fields } = await readForm(request, api.limits.uploadBytes)
    await request.turn?.resume()
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
    .send(filePayload(file.bytes, reply.request.turn))
}

/** Function and object: whether the person has a role that the route names, and reaches what the path names. */
async function admit(contract: RouteContract, api: ApiContext, request: FastifyRequest, principal: Principal | null) {
  const place = namedIn(request, 'place')
  const admission = checkAccess(contract.access, principal, { place, unit: namedIn(request, 'unit') })
  // What belongs to the whole installation is found in its own place and nowhere else.
  if (contract.path.includes('/installation/') && place !== api.homePlace) throw new ApiProblem('not-found')
  const document = namedIn(request, 'document')
  if (place !== null && document !== null) await checkDocument(api, { place, document }, admission.scope)
  return { place, ...admission }
}

async function answer(route: ReadyRoute, api: ApiContext, request: FastifyRequest, reply: FastifyReply) {
  const { contract, handle, hide } = route
  const principal = await findPrincipal(api, request)
  const { place, roles, scope } = await admit(contract, api, request, principal)
  if (contract.write) checkOrigin(request, contract.access === 'public' ? null : principal)
  const idempotencyKey = contract.write && !withoutKey.includes(contract.id) ? readIdempotencyKey(request) : ''
  const call: Call<unknown, unknown, unknown, unknown> = {
    api,
    ...(await readInput(route, request, api)),
    principal,
    roles,
    scope,
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
  const answered = await handle(call)
  // What is ready is received as slowly as its client likes.
  request.turn?.end()
  if (contract.produces === 'file') return sendFile(reply, answered as FileAnswer)
  const value = hide === null ? answered : hide(answered, roles)
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
  // Whoever guesses may make up a session with every guess, so these are counted for the whole address.
  const addressOf = ({ ip }: FastifyRequest) => ip
  for (const route of bound) {
    const { contract } = route
    if (seen.has(contract.id)) throw new Error(`Cannot register route ${contract.id}: it is bound twice`)
    seen.add(contract.id)
    const limit = api.limits.requests[contract.id]
    const hide = contract.produces === 'file' ? null : makeHide(contract.response)
    const ready: ReadyRoute = { ...route, hide, querySchema: refuseUnknown(contract.query) }
    server.route({
      method: contract.method,
      url: contract.path,
      bodyLimit: contract.consumes === 'multipart' ? api.limits.uploadBytes + 1024 * 1024 : api.limits.bodyBytes,
      config: {
        access: contract.access,
        id: contract.id,
        ...turnOf(contract),
        ...(limit === undefined
          ? {}
          : { rateLimit: { max: limit, timeWindow: '1 minute', allowList: isLocal, keyGenerator: addressOf } }),
      },
      handler: (request, reply) => answer(ready, api, request, reply),
    })
  }
}
