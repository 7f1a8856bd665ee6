/** Bounds on what one request may bring and how often it may come; per minute and source address. */
export interface Limits {
  /** Largest uploaded file, in bytes. */
  readonly uploadBytes: number
  /** Largest JSON body, in bytes: 2,000 decisions with long reasons fit. */
  readonly bodyBytes: number
  /** Requests a minute from one source over all routes. */
  readonly requestsPerMinute: number
  /** Tighter numbers for single routes, by route id. */
  readonly requests: Readonly<Record<string, number>>
}

/** The limits a server starts with; generous for an office behind one address, tight where secrets are guessed. */
export const defaultLimits: Limits = {
  uploadBytes: 50 * 1024 * 1024,
  bodyBytes: 4 * 1024 * 1024,
  requestsPerMinute: 3000,
  requests: {
    'sign-in': 30,
    'create-first-administrator': 10,
    'read-account-link': 30,
    'use-account-link': 30,
    'start-provider-sign-in': 60,
    'finish-provider-sign-in': 60,
    'change-password': 30,
    'start-second-factor': 30,
    'confirm-second-factor': 30,
    'remove-second-factor': 30,
    'import-document': 60,
    'import-text-version': 60,
  },
}
