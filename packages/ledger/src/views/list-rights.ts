import { listAccountNames } from '../store/accounts.ts'
import { listGrantsIn, listPostRoles } from '../store/grants.ts'
import { findHomePlace } from '../store/places.ts'
import { listPostHolderRows } from '../store/post-holders.ts'
import type { View } from './view.ts'

/** Who may do what in a place, and why: roles granted to accounts, roles that posts carry, persons who hold posts. */
export interface RightsView {
  readonly grants: readonly {
    readonly account: string
    readonly name: string
    readonly role: string
    readonly grantedAt: string
    readonly grantedBy: string
  }[]
  readonly postRoles: readonly { readonly post: string; readonly role: string }[]
  readonly holders: readonly HolderView[]
}

/** A person who holds, held or will hold a post; plain dates, both days included. */
export interface HolderView {
  readonly id: string
  readonly post: string
  readonly account: string
  readonly name: string
  readonly from: string
  readonly until: string | null
  readonly version: number
}

/** The rights of a place. Names are those of today. */
export const listRights: View<undefined, RightsView> = {
  name: 'list-rights',
  installationWide: true,
  async read(reader, place) {
    const home = (await findHomePlace(reader)) ?? place
    const names = await listAccountNames(reader, home)
    const nameOf = ({ account }: { readonly account: string }) => names.get(account) ?? account
    const grants = await listGrantsIn(reader, place)
    const holders = await listPostHolderRows(reader, place)
    return {
      grants: grants.map((grant) => ({ ...grant, name: nameOf(grant) })),
      postRoles: await listPostRoles(reader, place),
      holders: holders.map((holder) => ({ ...holder, name: nameOf(holder) })),
    }
  },
}
