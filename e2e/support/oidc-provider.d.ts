declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  /** A provider over its settings; what is used of it here. */
  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>)
    callback(): RequestListener
  }
}
