import type { Role } from '@gangmu/contract'

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
  /** Roles by place code; the local command line holds every role in every place that exists. */
  rolesIn(place: string): readonly Role[]
  /** Places where it may import; `all` for the local command line. */
  readonly officePlaces: readonly string[] | 'all'
}
