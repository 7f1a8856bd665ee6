import type { Role, Scope } from '@gangmu/contract'

/** What an account must do about itself before it may work: choose a new password, or set its second factor up. */
export type Pending = 'password' | 'second-factor'

/** Who asks: a signed-in account, or the command line on the same machine (`local`). */
export interface Principal {
  /** Account id as the record keeps it; `system` for the local command line. */
  readonly account: string
  readonly name: string
  readonly kind: 'session' | 'local'
  /** The session's CSRF token; null for the local command line, which sends no cookie. */
  readonly csrf: string | null
  /** Hash of the session's token; null for the local command line. */
  readonly tokenHash: string | null
  /** What it must do first; until then only routes of access `session` let it in. */
  readonly pending: Pending | null
  /** Roles by place code; the local command line holds every role in every place that exists. */
  rolesIn(place: string): readonly Role[]
  /** How far it reaches in a place with any of these roles: `all`, or ids of units. */
  scopeIn(place: string, roles: readonly Role[]): Scope
  /** Places where it may import; `all` for the local command line. */
  readonly officePlaces: readonly string[] | 'all'
}
