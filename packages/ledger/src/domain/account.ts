/** What an account may do in a place: keep accounts and places; import, decide and adopt; read. */
export const ledgerRoles = ['system-administrator', 'office', 'staff'] as const
/** One of {@link ledgerRoles}. */
export type LedgerRole = (typeof ledgerRoles)[number]

/** An account with what is needed to check a password. The hash is never written to the record. */
export interface AccountRecord {
  readonly id: string
  readonly name: string
  readonly passwordHash: string
  readonly disabled: boolean
  readonly failures: number
  /** ISO instant until which sign-in is paused, or null. */
  readonly lockedUntil: string | null
}

/** A session that is still valid, its account, and where the account may work. */
export interface SessionRecord {
  readonly account: { readonly id: string; readonly name: string }
  readonly csrf: string
  readonly expiresAt: string
  readonly places: readonly {
    readonly code: string
    readonly name: string
    readonly parent: string | null
    readonly roles: readonly LedgerRole[]
  }[]
}
