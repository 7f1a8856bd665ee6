import { createHash } from 'node:crypto'
import { type PageFrame, portalStyles } from '@gangmu/portal'
import type { FastifyRequest } from 'fastify'
import { readLanguage } from '../http/read-language.ts'
import type { ApiContext } from '../server/api-context.ts'
import { describeDurability } from '../server/describe-durability.ts'

/** Address of the portal's style sheet; it changes with its content, so that browsers may keep it for a year. */
export const stylesPath = '/assets/portal.css'
const stylesHash = createHash('sha256').update(portalStyles).digest('hex').slice(0, 12)

/**
 * What every public page knows about itself.
 * @example makeFrame(api, request).language // 'zh'
 */
export function makeFrame(api: ApiContext, request: FastifyRequest): Omit<PageFrame, 'title'> {
  const language = readLanguage(request)
  const [path = '/'] = request.url.split('?', 1)
  return {
    language,
    path,
    styles: `${stylesPath}?v=${stylesHash}`,
    durability: describeDurability(api.ledger.durability, language),
  }
}
