import { once } from 'node:events'
import { createServer as createProbe } from 'node:net'
import { createSetupToken, getInstallation, type Ledger } from '@gangmu/ledger'
import type { FastifyInstance } from 'fastify'
import type { ProviderSettings } from '../access/identity-provider.ts'
import { hashToken, makeToken } from '../access/tokens.ts'
import { type ImportOutcome, importDocument } from '../jobs/import-document.ts'
import { loadSample } from '../sample/load-sample.ts'
import { prepareHomePlace } from '../sample/prepare-home-place.ts'
import { sweepBackupSpools } from './backup-spool.ts'
import { createServer } from './create-server.ts'
import { findExampleFolder, findWebFolder } from './find-folder.ts'
import { removeLocalAccess, writeLocalAccess } from './local-access.ts'
import { type LogLevel, makeLogger } from './make-logger.ts'
import { ServeRefusal } from './serve-refusal.ts'

/** How a server is started. */
export interface ServeOptions {
  /** Data directory that the server alone has open: the command line finds it there. Null with a database server. */
  readonly dataDir: string | null
  /** Loopback unless said otherwise. */
  readonly host?: string
  /** 4860 unless said otherwise; 0 for any free one. */
  readonly port?: number
  /** Division code of the home place; the sample district when it is not given. */
  readonly homePlace?: string | undefined
  /** Names of examples to load beside the home place, folders under `examples`. */
  readonly examples?: readonly string[]
  readonly programVersion: string
  /** True when people reach the server by https (through a reverse proxy). */
  readonly secure?: boolean
  readonly logLevel?: LogLevel
  /** The identity provider that people may sign in by. */
  readonly provider?: ProviderSettings | null
  /** Passwords that are refused beside the shipped ones, in small letters. */
  readonly commonPasswords?: ReadonlySet<string>
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:4860` */
  readonly address: string
  /** One-time link that makes the first administrator; null when there is one. */
  readonly setupLink: string | null
  readonly homePlace: string
  readonly durability: 'embedded' | 'server'
  readonly engine: string
  /** Whether the sample district was loaded by this start. */
  readonly sampleLoaded: boolean
  /** Codes of the places that the examples asked for are kept in. */
  readonly examples: readonly string[]
  /** Imports a file into the place that its text names. */
  importFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<ImportOutcome>
  /** Lets running requests and the running job end. The ledger stays open. */
  close(): Promise<void>
}

const setupLinkMs = 24 * 60 * 60 * 1000

/** A link whose token stands in the fragment, which no browser sends and no log keeps. */
async function makeSetupLink(ledger: Ledger, homePlace: string, address: string): Promise<string | null> {
  const { hasAdministrator } = await ledger.view(getInstallation, homePlace, undefined)
  if (hasAdministrator) return null
  const token = makeToken()
  const tokenHash = hashToken(token)
  await ledger.command(
    createSetupToken,
    { place: homePlace, actor: 'system', idempotencyKey: tokenHash },
    { tokenHash, expiresAt: new Date(Date.now() + setupLinkMs).toISOString() },
  )
  return `${address}/setup#token=${token}`
}

/** Why an address cannot be had, by the system's own code; anything else is a fault and comes back as it is. */
function refuseAddress(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return new ServeRefusal('port-busy', { port })
  return code === '' ? error : new ServeRefusal('address-refused', { host, port, reason: code })
}

/** Tries the address before any work is done for it, so that a port in use is said at once. */
async function tryAddress(host: string, port: number): Promise<void> {
  const probe = createProbe()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    throw refuseAddress(error, host, port)
  }
  probe.close()
  await once(probe, 'close')
}

const maintenanceMs = 60 * 60 * 1000

function getExampleFolder(name: string): string {
  const folder = findExampleFolder(name)
  if (folder === null) throw new ServeRefusal('example-unknown', { name })
  return folder
}

/** Signs the records now, and does once an hour what keeps an open ledger in order. @returns what stops it */
function keepInOrder(ledger: Ledger, onFault: (fault: unknown) => void): () => Promise<void> {
  let work: Promise<unknown> = ledger.signRecords().catch(onFault)
  const timer = setInterval(() => {
    work = ledger.maintain().catch(onFault)
  }, maintenanceMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await work
  }
}

async function listen(server: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await server.listen({ host, port })
  } catch (error) {
    throw refuseAddress(error, host, port)
  }
  const bound = server.server.address()
  const shown = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
  return `http://${shown}:${typeof bound === 'object' && bound !== null ? bound.port : port}`
}

/**
 * Prepares an empty ledger and listens.
 * @throws ServeRefusal when the address cannot be had, the home place is not the one asked for, or there is no such example;
 * the ledger stays open.
 * @example const running = await serve(ledger, { dataDir: './data', programVersion: '0.1.0' })
 */
export async function serve(ledger: Ledger, options: ServeOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 4860, programVersion, dataDir, secure = false } = options
  if (port !== 0) await tryAddress(host, port)
  const folders = (options.examples ?? []).map(getExampleFolder)
  const { homePlace, sampleLoaded } = await prepareHomePlace(ledger, options.homePlace)
  const examples: string[] = []
  for (const folder of folders) examples.push(await loadSample(ledger, folder))
  const logger = makeLogger(options.logLevel)
  if (dataDir !== null) {
    // The ledger holds the directory's lock.
    await sweepBackupSpools(dataDir, (error, name) => logger.warn({ err: error, name }, 'a leftover cannot be deleted'))
  }
  const localToken = dataDir === null ? null : makeToken()
  const server = await createServer({
    ledger,
    homePlace,
    programVersion,
    localToken,
    dataDir,
    provider: options.provider ?? null,
    commonPasswords: options.commonPasswords ?? new Set(),
    secure,
    trustProxy: secure,
    webFolder: findWebFolder(),
    logger,
  })
  try {
    const address = await listen(server, host, port)
    ledger.announce(address)
    const stopKeeping = keepInOrder(ledger, (fault) => logger.error({ err: fault }, 'maintenance did not finish'))
    if (dataDir !== null && localToken !== null) writeLocalAccess(dataDir, { address, token: localToken, homePlace })
    return {
      address,
      setupLink: await makeSetupLink(ledger, homePlace, address),
      homePlace,
      durability: ledger.durability,
      engine: ledger.engine,
      sampleLoaded,
      examples,
      importFile: ({ name, bytes }) =>
        importDocument({
          ledger,
          homePlace,
          request: {
            fileName: name,
            place: homePlace,
            placeChoice: 'text',
            document: null,
            officePlaces: 'all',
            mayOpenPlaces: true,
          },
          bytes,
          actor: 'system',
          idempotencyKey: makeToken(),
        }),
      async close() {
        await stopKeeping()
        if (dataDir !== null) removeLocalAccess(dataDir)
        await server.close()
      },
    }
  } catch (error) {
    await server.close()
    throw error
  }
}
