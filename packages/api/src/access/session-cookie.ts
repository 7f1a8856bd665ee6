import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Name of the session's cookie; its value is a token of which only the hash is stored. A browser takes the name with the
 * prefix over https only, for this very host and all its paths, so that no other host of the domain can put one in its place.
 */
const nameOf = (secure: boolean): string => (secure ? '__Host-gangmu_session' : 'gangmu_session')

/** The session token a browser sent, or null. @example readSessionCookie(request, api.secure) */
export function readSessionCookie(request: FastifyRequest, secure: boolean): string | null {
  const token = request.cookies[nameOf(secure)]
  return token === undefined || token === '' || token.length > 128 ? null : token
}

/** Hands the token to the browser: no script can read it, no other site can make it be sent. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(nameOf(secure), token, { httpOnly: true, sameSite: 'strict', path: '/', secure })
}

/** Takes the token back, and lets the browser forget the answers it kept. */
export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(nameOf(secure), { httpOnly: true, sameSite: 'strict', path: '/', secure })
  reply.header('clear-site-data', '"cache"')
}
