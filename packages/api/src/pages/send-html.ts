import type { FastifyReply } from 'fastify'

/**
 * Sends a public page: it may be kept by anyone, but asked again each time (ETag); it depends on the language asked for.
 * @example sendHtml(reply, renderNotFoundPage({ frame }), 404)
 */
export function sendHtml(reply: FastifyReply, html: string, status = 200): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'public, no-cache')
    .header('vary', 'accept-language, cookie')
    .type('text/html; charset=utf-8')
    .send(html)
}
