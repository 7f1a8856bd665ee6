import type { SessionView } from '@gangmu/contract'
import { findSession, getInstallation } from '@gangmu/ledger'
import type { ApiContext } from '../../server/api-context.ts'

/**
 * Who is signed in with this session, or nobody, and how the installation stands. The home place comes first.
 * @example await readSession(api, null) // { account: null, … }
 */
export async function readSession(api: ApiContext, tokenHash: string | null): Promise<SessionView> {
  const installation = await api.ledger.view(getInstallation, api.homePlace, undefined)
  const session = tokenHash === null ? null : await api.ledger.view(findSession, api.homePlace, { tokenHash })
  return {
    account: session === null ? null : { id: session.account.id, name: session.account.name },
    csrf: session?.csrf ?? null,
    places: [...(session?.places ?? [])]
      .sort((left, right) => Number(right.code === api.homePlace) - Number(left.code === api.homePlace))
      .map((place) => ({ ...place, roles: [...place.roles] })),
    setupOpen: !installation.hasAdministrator,
    durability: api.ledger.durability,
    programVersion: api.programVersion,
  }
}
