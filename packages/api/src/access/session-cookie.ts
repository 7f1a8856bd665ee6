import type { FastifyReply, FastifyRequest } from 'fastify'

/** Name of the session's cookie; its value is a token of which only the hash is stored. */
const sessionCookie = 'gangmu_session'

/** The session token a browser sent, or null. @example readSessionCookie(request) */
export function readSessionCookie(request: FastifyRequest): string | null {
  const token = request.cookies[sessionCookie]
  return token === undefined || token === '' || token.length > 128 ? null : token
}

/** Hands the token to the browser: no script can read it, no other site can make it be sent. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(sessionCookie, token, { httpOnly: true, sameSite: 'strict', path: '/', secure })
}

/** Takes the token back. */
export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(sessionCookie, { httpOnly: true, sameSite: 'strict', path: '/', secure })
}
