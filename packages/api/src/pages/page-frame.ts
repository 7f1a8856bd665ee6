import { createHash } from 'node:crypto'
import { type PageFrame, portalStyles } from '@gangmu/portal'
import type { FastifyRequest } from 'fastify'
import { readLanguage } from '../http/read-language.ts'
import type { ApiContext } from '../server/api-context.ts'
import { describeDurability } from '../server/describe-durability.ts'

/** Address of the portal's style sheet; it changes with its content, so that browsers may keep it for a year. */
export const stylesPath = '/assets/portal.css'
const stylesHash = createHash('sha256').update(portalStyles).digest('hex').slice(0, 12)

/** What narrows a public page; the other language shows the same. */
const kept = ['year', 'q'] as const

/**
 * Path and query of this page, without the language. It becomes a link, and one that begins with two slashes would lead
 * to another host.
 */
function ownAddress(request: FastifyRequest): string {
  const [path = '/'] = request.url.split('?', 1)
  const query = new URLSearchParams()
  for (const name of kept) {
    const value = (request.query as Readonly<Record<string, unknown>> | null | undefined)?.[name]
    if (typeof value === 'string' && value !== '') query.set(name, value)
  }
  return `/${path.replace(/^[/\\]+/, '')}${query.size > 0 ? `?${query}` : ''}`
}

/**
 * What every public page knows about itself.
 * @example makeFrame(api, request).language // 'zh'
 */
export function makeFrame(api: ApiContext, request: FastifyRequest): Omit<PageFrame, 'title'> {
  const language = readLanguage(request)
  return {
    language,
    path: ownAddress(request),
    styles: `${stylesPath}?v=${stylesHash}`,
    durability: describeDurability(api.ledger.durability, language),
  }
}
