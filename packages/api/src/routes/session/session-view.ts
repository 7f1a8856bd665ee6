import type { SessionView } from '@gangmu/contract'
import { type AccountPlace, findSession, getInstallation, reachOf, rolesOf } from '@gangmu/ledger'
import type { ApiContext } from '../../server/api-context.ts'

function showPlace({ rights, posts, ...place }: AccountPlace, home: string): SessionView['places'][number] {
  const roles = rolesOf(rights)
  const reach = reachOf(rights, roles)
  return {
    ...place,
    roles,
    scope: reach === 'all' ? 'all' : [...reach],
    posts: posts.map((post) => ({ ...post })),
    home: place.code === home,
  }
}

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
    pending: session?.pending ?? null,
    places: [...(session?.places ?? [])]
      .sort((left, right) => Number(right.code === api.homePlace) - Number(left.code === api.homePlace))
      .map((place) => showPlace(place, api.homePlace)),
    setupOpen: !installation.hasAdministrator,
    provider: api.provider !== null,
    durability: api.ledger.durability,
    programVersion: api.programVersion,
  }
}
