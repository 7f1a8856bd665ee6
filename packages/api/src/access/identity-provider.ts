import * as oidc from 'openid-client'
import { ApiProblem } from '../problems/api-problem.ts'

/** How this installation is known to an identity provider (统一身份认证, OpenID Connect Core 1.0). */
export interface ProviderSettings {
  /** Issuer's address: the only other host that is ever asked. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Address at which people reach this server, `https://gangmu.example`; the provider sends them back there. */
  readonly address: string
}

/** What a browser keeps between leaving for the provider and coming back. */
export interface ProviderTrip {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who somebody is at the provider. */
export interface ProvenIdentity {
  readonly issuer: string
  readonly subject: string
  /** What the provider calls the person. */
  readonly name: string
}

/** An identity provider that people may sign in by. */
export interface IdentityProvider {
  /** @returns the address to send the browser to, and what it keeps. @throws ApiProblem `provider-unreachable` */
  start(): Promise<{ address: string; trip: ProviderTrip }>
  /**
   * Redeems what the browser came back with.
   * @throws ApiProblem `provider-refused` when anything does not fit, `provider-unreachable`
   */
  finish(
    trip: ProviderTrip,
    answer: { readonly code: string; readonly state: string; readonly iss?: string | undefined },
  ): Promise<ProvenIdentity>
}

const secondsToWait = 10
const loopback: readonly string[] = ['127.0.0.1', '[::1]', 'localhost']

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<oidc.Configuration> {
  const url = new URL(issuer)
  // Without TLS only on this machine, where nobody is in between.
  const execute = url.protocol === 'http:' && loopback.includes(url.hostname) ? [oidc.allowInsecureRequests] : []
  try {
    return await oidc.discovery(url, clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
      execute,
      timeout: secondsToWait,
    })
  } catch (cause) {
    throw new ApiProblem('provider-unreachable', {}, { cause })
  }
}

/**
 * An identity provider by its settings. It is asked for the first time when somebody signs in by it; an answer is kept, a
 * failure is not. State, nonce and PKCE (RFC 7636) bind every sign-in to the browser that began it.
 * @example openProvider({ issuer: 'https://id.example', clientId: 'gangmu', clientSecret, address: 'https://gangmu.example' })
 */
export function openProvider(settings: ProviderSettings): IdentityProvider {
  let known: Promise<oidc.Configuration> | null = null
  const configure = () => {
    known ??= discover(settings).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }
  const redirect = new URL('/sign-in/provider', settings.address).href
  return {
    async start() {
      const configuration = await configure()
      const trip = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
      const address = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirect,
        scope: 'openid profile',
        state: trip.state,
        nonce: trip.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier),
        code_challenge_method: 'S256',
      })
      return { address: address.href, trip }
    },
    async finish({ state, nonce, verifier }, answer) {
      const configuration = await configure()
      const came = new URL(redirect)
      for (const [name, value] of Object.entries(answer)) if (value !== undefined) came.searchParams.set(name, value)
      try {
        const tokens = await oidc.authorizationCodeGrant(configuration, came, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (claims === undefined) throw new ApiProblem('provider-refused')
        const { iss, sub, name, preferred_username } = claims
        const called = [name, preferred_username].find((one) => typeof one === 'string' && one.trim().length >= 2)
        return {
          issuer: iss,
          subject: sub,
          name: String(called ?? sub)
            .trim()
            .slice(0, 64),
        }
      } catch (cause) {
        throw cause instanceof ApiProblem ? cause : new ApiProblem('provider-refused', {}, { cause })
      }
    },
  }
}
