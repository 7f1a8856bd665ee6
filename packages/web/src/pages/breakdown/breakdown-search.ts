import { itemKinds, itemSorts, itemStates } from '@gangmu/contract'
import type { ItemSearch } from '../../client/year-queries.ts'

const missing = ['lead', 'deadline'] as const

/** The filter as the address writes it; what is not understood is left out. */
export function readItemSearch(search: Readonly<Record<string, string | undefined>>): ItemSearch {
  const one = <T extends string>(list: readonly T[], value: string | undefined) => list.find((name) => name === value)
  const found: ItemSearch = {
    kind: one(itemKinds, search.kind),
    state: one(itemStates, search.state),
    missing: one(missing, search.missing),
    sort: one(itemSorts, search.sort),
    unit: search.unit?.slice(0, 64),
    leader: search.leader?.slice(0, 64),
    q: search.q?.trim().slice(0, 100),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''))
}

/** The order after pressing a column's head: it turns round where it is sorted by already. */
export function nextItemSort(
  now: ItemSearch['sort'],
  column: 'number' | 'deadline' | 'lead' | 'kind',
): ItemSearch['sort'] {
  if (column === 'lead' || column === 'kind') return column
  return (now ?? 'number') === column ? `-${column}` : column
}

/** Whether a search leaves anything out. */
export function isNarrowed({ sort: _, ...rest }: ItemSearch): boolean {
  return Object.keys(rest).length > 0
}
