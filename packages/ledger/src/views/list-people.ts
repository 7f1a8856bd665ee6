import { listAccountNames } from '../store/accounts.ts'
import type { View } from './view.ts'

/** Somebody's account and what it is called today. */
export interface PersonName {
  readonly id: string
  readonly name: string
}

/** What the accounts with these ids are called today; ids of nobody are left out. Of the home place. */
export const listPeople: View<{ readonly ids: readonly string[] }, readonly PersonName[]> = {
  name: 'list-people',
  async read(reader, place, { ids }) {
    const names = await listAccountNames(reader, place, ids)
    return [...names].map(([id, name]) => ({ id, name }))
  },
}
