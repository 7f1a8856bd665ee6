import type { Language } from '@gangmu/contract'
import type { FastifyRequest } from 'fastify'

function languageOf(tag: string): Language | null {
  const primary = tag.trim().toLowerCase()
  if (primary === 'zh' || primary.startsWith('zh-')) return 'zh'
  if (primary === 'en' || primary.startsWith('en-')) return 'en'
  return null
}

/** The first language of an `Accept-Language` header (RFC 9110 §12.5.4) that we speak, by weight. */
function negotiate(header: string): Language | null {
  let best: Language | null = null
  let bestWeight = 0
  for (const item of header.slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = item.split(';')
    const language = languageOf(tag)
    if (language === null) continue
    const weightText = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='))
    const weight = weightText === undefined ? 1 : Number(weightText.slice(2))
    if (weight > bestWeight) {
      best = language
      bestWeight = weight
    }
  }
  return best
}

/**
 * Language of an answer: `?lang=` first, then the `lang` cookie, then `Accept-Language`; Chinese when none says.
 * @example readLanguage(request) // 'zh'
 */
export function readLanguage(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang
  const fromQuery = typeof asked === 'string' ? languageOf(asked) : null
  if (fromQuery !== null) return fromQuery
  const fromCookie = languageOf(request.cookies?.lang ?? '')
  if (fromCookie !== null) return fromCookie
  return negotiate(request.headers['accept-language'] ?? '') ?? 'zh'
}
