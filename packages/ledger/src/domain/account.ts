import type { Right } from './right.ts'

/** An account with what is needed to check a password. No hash is ever written to the record. */
export interface AccountRecord {
  readonly id: string
  readonly name: string
  /** Null until the person has chosen one by their link, or for good when they sign in elsewhere. */
  readonly passwordHash: string | null
  readonly disabled: boolean
  readonly failures: number
  /** ISO instant until which sign-in is paused, or null. */
  readonly lockedUntil: string | null
}

/** A place where an account may work, with its rights there today. */
export interface AccountPlace {
  readonly code: string
  readonly name: string
  readonly parent: string | null
  readonly rights: readonly Right[]
  /** Posts it holds today. */
  readonly posts: readonly { readonly id: string; readonly title: string; readonly unit: string }[]
}

/** A session that is still valid, its account, and where the account may work. */
export interface SessionRecord {
  readonly account: { readonly id: string; readonly name: string }
  /** By which it is listed and ended; its token is known to the browser alone. */
  readonly id: string
  readonly means: SessionMeans
  readonly csrf: string
  readonly seenAt: string
  readonly expiresAt: string
  /** What the account must do before it may work. */
  readonly pending: 'password' | 'second-factor' | null
  readonly hasSecondFactor: boolean
  readonly places: readonly AccountPlace[]
}

/** What a person showed to sign in. */
export type SessionMeans = 'password' | 'password-and-code' | 'link' | 'provider'
