import { placeDate } from '../domain/place-date.ts'
import { type AccountLine, listAccountRows } from '../store/accounts.ts'
import { listGrantsOf } from '../store/grants.ts'
import { holdsAnyPost } from '../store/post-holders.ts'
import { hasSecondFactor } from '../store/second-factors.ts'
import type { View } from './view.ts'

/** An account with what it was granted, in whatever places. */
export interface AccountView extends AccountLine {
  readonly hasSecondFactor: boolean
  readonly grants: readonly { readonly place: string; readonly role: string }[]
  /** Whether it holds a post, or will. */
  readonly holdsPost: boolean
}

/** Every account of the installation, the oldest first. Of the home place. */
export const listAccounts: View<undefined, readonly AccountView[]> = {
  name: 'list-accounts',
  installationWide: true,
  async read(reader, place) {
    const today = placeDate(new Date().toISOString())
    const views: AccountView[] = []
    for (const row of await listAccountRows(reader, place)) {
      views.push({
        ...row,
        hasSecondFactor: await hasSecondFactor(reader, place, row.id),
        grants: await listGrantsOf(reader, row.id),
        holdsPost: await holdsAnyPost(reader, row.id, today),
      })
    }
    return views
  },
}
