import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { Readable } from 'node:stream'
import type { LocalAccess } from '@gangmu/api'
import { type Language, type Problem, renderProblem } from '@gangmu/contract'
import type { StoreSettings } from './settings.ts'
import type { Terminal } from './terminal/terminal.ts'

/** An answer of the running server, or why there is none. */
export type ServerAnswer = { readonly response: Response } | { readonly problem: Problem }

/**
 * The server that holds the data directory, with the names of what it does for the command line; null when there is none to talk to.
 * @example const server = await findServer(settings)
 */
export async function findServer({ dataDir }: Pick<StoreSettings, 'dataDir'>) {
  // Loaded only here: whoever works on the ledger alone needs no server's modules.
  const { findLocalAccess, localPaths } = await import('@gangmu/api')
  const access = findLocalAccess(dataDir)
  return access === null ? null : { access, localPaths }
}

/** A backup or a verification is long before its first byte comes; `fetch` would give up after five minutes. */
function send(url: string, headers: OutgoingHttpHeaders, body: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const asked = request(url, { method, headers, agent: false }, resolve)
    asked.once('error', reject)
    asked.end(body)
  })
}

/**
 * Asks the running server by its local token. A server that ends meanwhile is a problem like any other.
 * @example await askServer(access, 'zh', localPaths.backup)
 */
export async function askServer(
  { address, token }: LocalAccess,
  language: Language,
  path: string,
  body?: object,
): Promise<ServerAnswer> {
  const headers = {
    authorization: `Bearer ${token}`,
    'accept-language': language,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  }
  try {
    const answer = await send(address + path, headers, body === undefined ? undefined : JSON.stringify(body))
    const response = new Response(Readable.toWeb(answer) as ReadableStream<Uint8Array>, {
      status: answer.statusCode ?? 502,
    })
    return response.ok ? { response } : { problem: (await response.json()) as Problem }
  } catch (error) {
    // The connection was refused or broke; everything else is a fault of ours.
    if (!(error instanceof Error && 'code' in error)) throw error
    return { problem: renderProblem('unavailable', {}, language) }
  }
}

/** Says a server's problem. @example tellProblem(answer.problem, terminal) */
export function tellProblem({ title, detail }: Problem, terminal: Terminal): void {
  terminal.err(terminal.language === 'zh' ? `${title}。${detail}` : `${title}. ${detail}`)
}
