import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ProviderTrip } from './identity-provider.ts'

/** Over https a browser takes it from https only. */
const nameOf = (secure: boolean): string => (secure ? '__Secure-gangmu_provider' : 'gangmu_provider')
const path = '/api/v1/provider'
const seconds = 10 * 60

const tripSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() })

/** Lets the browser keep what it needs when it comes back from the provider; no script and no other site reads it. */
export function setProviderCookie(reply: FastifyReply, trip: ProviderTrip, secure: boolean): void {
  const value = Buffer.from(JSON.stringify(trip)).toString('base64url')
  reply.setCookie(nameOf(secure), value, { httpOnly: true, sameSite: 'strict', path, secure, maxAge: seconds })
}

/** What the browser kept, once: it is taken back with the answer. @returns null when there is nothing, or nothing that fits */
export function takeProviderCookie(request: FastifyRequest, reply: FastifyReply, secure: boolean): ProviderTrip | null {
  const value = request.cookies[nameOf(secure)]
  if (value === undefined || value === '') return null
  reply.clearCookie(nameOf(secure), { httpOnly: true, sameSite: 'strict', path, secure })
  try {
    const found = tripSchema.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')))
    return found.success ? found.data : null
  } catch (error) {
    // What is no JSON was not set by us.
    if (error instanceof SyntaxError) return null
    throw error
  }
}
