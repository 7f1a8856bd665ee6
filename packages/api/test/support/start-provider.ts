import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A real identity provider on this machine, with whom everybody may sign in as whoever they say. */
export interface TestProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Signs in there as a browser would. @returns what it sends the browser back with */
  signIn(address: string, subject: string): Promise<{ code: string; state: string; iss?: string }>
  close(): Promise<void>
}

const clientId = 'gangmu-test'
const clientSecret = 'a-secret-for-tests-only-0123456789'

/** Starts it. @param redirect The address it sends browsers back to. */
export async function startProvider(redirect: string): Promise<TestProvider> {
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
    cookies: { keys: ['a-key-for-tests-only'] },
  })
  server.on('request', provider.callback())
  return {
    issuer,
    clientId,
    clientSecret,
    async signIn(address, subject) {
      const jar = new Map<string, string>()
      let url = address
      let form: URLSearchParams | null = null
      for (let hop = 0; hop < 12; hop++) {
        const answer: Response = await fetch(url, {
          method: form === null ? 'GET' : 'POST',
          redirect: 'manual',
          headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
          ...(form === null ? {} : { body: form }),
        })
        for (const line of answer.headers.getSetCookie()) {
          const [pair = ''] = line.split(';')
          jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
        }
        const location = answer.headers.get('location')
        if (location?.startsWith(redirect)) {
          const query = new URL(location).searchParams
          const iss = query.get('iss')
          return { code: query.get('code') ?? '', state: query.get('state') ?? '', ...(iss === null ? {} : { iss }) }
        }
        if (location !== null) {
          url = new URL(location, url).href
          form = null
          continue
        }
        // A page of the provider's own: it asks who one is, then whether that may be told.
        const page = await answer.text()
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
        if (prompt === undefined) throw new Error(`Cannot sign in: ${answer.status} ${page.slice(0, 400)}`)
        url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', url).href
        form = new URLSearchParams({ prompt, login: subject, password: 'anything' })
      }
      throw new Error('Cannot sign in: it goes round and round')
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
