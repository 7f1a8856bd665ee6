import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** An identity provider on this machine, with pages of its own, where everybody may sign in as whoever they say. */
export interface RunningProvider {
  readonly issuer: string
  /** Settings by which a server asks it. */
  readonly env: Readonly<Record<string, string>>
  stop(): Promise<void>
}

const clientId = 'gangmu-journey'
const clientSecret = 'a-secret-for-journeys-only-0123456789'

/**
 * Starts it on a free port.
 * @param redirect The address to which it sends browsers back.
 * @example const provider = await startProvider('http://127.0.0.1:41234/sign-in/provider')
 */
export async function startProvider(redirect: string): Promise<RunningProvider> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirect] }],
    claims: { profile: ['name'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `统一认证${id}` }),
    }),
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['a-key-for-journeys-only'] },
  })
  server.on('request', provider.callback())
  return {
    issuer,
    env: { GANGMU_OIDC_ISSUER: issuer, GANGMU_OIDC_CLIENT_ID: clientId, GANGMU_OIDC_CLIENT_SECRET: clientSecret },
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
