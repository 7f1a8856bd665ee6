import type { PlaceView } from '../domain/commitment.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { insertRoleGrant } from '../store/grants.ts'
import { findHomePlace, findOpenPlace, insertPlace } from '../store/places.ts'
import type { Command } from './command.ts'
import { checkExclusion } from './support/check-exclusion.ts'
import { getHomePlace } from './support/check-may-grant.ts'

/** A place to open. Names and codes come from GB/T 2260 (`findPlace`); an invented place is given in full. */
export interface OpenPlaceInput {
  readonly code: string
  readonly name: string
  readonly parent?: string | null
  /** Who is what there from the moment it is open: its office, its administrator. */
  readonly grants?:
    | readonly { readonly account: string; readonly role: 'office' | 'system-administrator' }[]
    | undefined
}

/**
 * Opens a place, with the first entry of its record. Opening it again changes nothing. The first place of an installation
 * becomes its home, which keeps the accounts, for good. The command's place is the place opened.
 */
export const openPlace: Command<OpenPlaceInput, PlaceView> = {
  name: 'open-place',
  actions: ['place-opened', 'role-granted'],
  repetition: 'keyed',
  installationWide: true,
  async run({ writer, place, actor, at, record }, { code, name, parent = null, grants = [] }) {
    if (!/^\d{6}$/.test(code) || name.trim() === '') throw new LedgerProblem('place-unknown')
    if (code !== place) throw new LedgerProblem('invalid-request', { where: 'place' })
    const home = (await findHomePlace(writer)) === null
    const view: PlaceView = { code, name: name.trim(), parent }
    if (!(await insertPlace(writer, { ...view, home }, { actor, at }))) {
      return (await findOpenPlace(writer, code)) ?? view
    }
    record({ action: 'place-opened', what: `place:${code}`, before: null, after: { ...view, home } })
    for (const { account, role } of grants) {
      await checkExclusion(writer, await getHomePlace(writer), account, role, at)
      await insertRoleGrant(writer, code, account, role, { actor, at })
      record({ action: 'role-granted', what: `account:${account}`, before: null, after: { role } })
    }
    return view
  },
}
