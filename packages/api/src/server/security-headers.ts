import type { FastifyInstance } from 'fastify'

/** No script or style but our own files, and no other host at all. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join(';')

/**
 * Headers of every answer. Works on a closed network and on plain http (no upgrade to https, and HSTS only where https is).
 */
function listSecurityHeaders(secure: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policy,
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-download-options': 'noopen',
    'x-frame-options': 'SAMEORIGIN',
    'x-permitted-cross-domain-policies': 'none',
    // The filter that this once switched on did more harm than good.
    'x-xss-protection': '0',
    // Browsers ignore these on plain http, and warn about the first.
    ...(secure
      ? {
          'cross-origin-opener-policy': 'same-origin',
          'origin-agent-cluster': '?1',
          'strict-transport-security': 'max-age=31536000; includeSubDomains',
        }
      : {}),
  }
}

/** Puts {@link listSecurityHeaders} on every answer, before anything else can answer. */
export function addSecurityHeaders(server: FastifyInstance, secure: boolean): void {
  const headers = listSecurityHeaders(secure)
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers)
  })
}
