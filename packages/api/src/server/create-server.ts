import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import type { Ledger } from '@gangmu/ledger'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Logger } from 'pino'
import { openProvider, type ProviderSettings } from '../access/identity-provider.ts'
import { makeKnownSessions } from '../access/known-sessions.ts'
import { makeNamePauses } from '../access/name-pauses.ts'
import { makeSignInThrottle } from '../access/sign-in-throttle.ts'
import { packAnswers } from '../http/pack-answers.ts'
import { startJobRunner } from '../jobs/job-runner.ts'
import { answerNotFound } from '../pages/answer-not-found.ts'
import { registerPages } from '../pages/register-pages.ts'
import { answerProblem } from '../problems/answer-problem.ts'
import { ApiProblem } from '../problems/api-problem.ts'
import { boundRoutes } from '../routes/index.ts'
import { registerRoutes } from '../routes/register-routes.ts'
import type { ApiContext } from './api-context.ts'
import './fastify-types.ts'
import { defaultLimits, embeddedTurns, type Limits } from './limits.ts'
import { registerLocalRoutes } from './local-routes.ts'
import { makeLogger } from './make-logger.ts'
import { registerMetrics } from './metrics.ts'
import { clientOf, giveTurns } from './request-turns.ts'
import { requireAccess } from './require-access.ts'
import { addSecurityHeaders } from './security-headers.ts'

/** What a server is made of. */
export interface ServerOptions {
  readonly ledger: Ledger
  /** Place code of the installation's own place: its accounts, and its front page. */
  readonly homePlace: string
  readonly programVersion: string
  readonly limits?: Partial<Limits>
  /** True when people reach the server by https. */
  readonly secure?: boolean
  /** True behind one reverse proxy that adds the visitor's address to `x-forwarded-for`, or sets it. */
  readonly trustProxy?: boolean
  readonly localToken?: string | null
  /** Data directory of an embedded database: archives are put together there. */
  readonly dataDir?: string | null
  /** Folder of the built workbench, or null when it is not there. */
  readonly webFolder?: string | null
  /** The identity provider that people may sign in by. */
  readonly provider?: ProviderSettings | null
  /** Passwords that are refused beside the shipped ones, in small letters. */
  readonly commonPasswords?: ReadonlySet<string>
  readonly logger?: Logger
  /** Milliseconds between looks at the job table. */
  readonly pollMs?: number
  /** Tests only: every answer is held against its contract. */
  readonly checkAnswers?: boolean
}

function refuseRate(_request: unknown, { ttl }: { ttl: number }): Error {
  return new ApiProblem('too-many-requests', { seconds: Math.max(1, Math.ceil(ttl / 1000)) })
}

/**
 * Makes the HTTP server over an open ledger: every route of the contract, the public pages and the workbench.
 * It does not listen yet; closing it stops the job runner and leaves the ledger open.
 * @example const server = await createServer({ ledger, homePlace: '990102', programVersion: '0.1.0' })
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const turns = options.ledger.durability === 'embedded' ? embeddedTurns : defaultLimits.turns
  const limits = { ...defaultLimits, turns, ...options.limits }
  const logger = options.logger ?? makeLogger()
  const server = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    // One hop: the address that the proxy itself saw. What a visitor wrote into the header before it counts for nothing.
    trustProxy: options.trustProxy ? (_address, hop) => hop === 0 : false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 128, ignoreTrailingSlash: false },
    // An address that the router cannot read comes before every hook, so its headers are set here.
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      reply.header('content-security-policy', "default-src 'self'").header('x-content-type-options', 'nosniff')
      answerNotFound(api, request, reply)
    },
  }) as unknown as FastifyInstance
  const api: ApiContext = {
    ledger: options.ledger,
    homePlace: options.homePlace,
    programVersion: options.programVersion,
    limits,
    jobs: startJobRunner({
      ledger: options.ledger,
      homePlace: options.homePlace,
      pollMs: options.pollMs ?? 2000,
      onFault: (fault, job) => logger.error({ err: fault, job }, 'a job did not finish'),
    }),
    throttle: makeSignInThrottle(),
    namePauses: makeNamePauses(),
    knownSessions: makeKnownSessions(),
    provider: options.provider ? openProvider(options.provider) : null,
    commonPasswords: options.commonPasswords ?? new Set(),
    secure: options.secure ?? false,
    localToken: options.localToken ?? null,
    checkAnswers: options.checkAnswers ?? false,
  }
  server.addHook('onClose', () => api.jobs.stop())
  server.setErrorHandler(answerProblem)
  requireAccess(server)
  addSecurityHeaders(server, api.secure)
  await server.register(cookie)
  await server.register(rateLimit, {
    max: limits.requestsPerMinute,
    keyGenerator: (request) => Object.values(clientOf(api, request)).join(' '),
    timeWindow: '1 minute',
    allowList: (request) => request.url === '/healthz' || request.url === '/readyz',
    errorResponseBuilder: refuseRate,
  })
  packAnswers(server)
  await server.register(multipart)
  giveTurns(server, api, limits.turns)
  registerMetrics(server, api)
  registerRoutes(server, api, boundRoutes)
  registerLocalRoutes(server, api, options.dataDir ?? null)
  await registerPages(server, api, options.webFolder ?? null)
  return server
}
