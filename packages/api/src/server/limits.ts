import type { TurnLimits } from './fair-turns.ts'
import type { TurnKind } from './request-turns.ts'

/** Bounds on what one request may bring and how often it may come, per minute. */
export interface Limits {
  /** Largest uploaded file, in bytes. */
  readonly uploadBytes: number
  /** Largest JSON body, in bytes: 2,000 decisions with long reasons fit. */
  readonly bodyBytes: number
  /** Requests a minute over all routes, of one browser or program: an address together with its session, where it has one. */
  readonly requestsPerMinute: number
  /** Tighter numbers for single routes, by route id, of everything behind one address. */
  readonly requests: Readonly<Record<string, number>>
  /** How many requests are worked on at once, and how many of them may be one client's. */
  readonly turns: Readonly<Record<TurnKind, TurnLimits>>
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
  turns: {
    // As many as a database server's connections here.
    light: { atOnce: 10, perClient: 3, waiting: 500, rest: 0 },
    heavy: { atOnce: 1, perClient: 1, waiting: 20, rest: 3 },
  },
}

/** An embedded database does one thing at a time, so nobody has a second turn while others wait for their first. */
export const embeddedTurns: Limits['turns'] = {
  light: { atOnce: 4, perClient: 1, waiting: 500, rest: 0 },
  heavy: defaultLimits.turns.heavy,
}
