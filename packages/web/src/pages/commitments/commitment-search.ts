import type { CommitmentSearch } from '../../client/queries.ts'

const kinds = ['target', 'task', 'project'] as const
const sorts = ['number', '-number', 'kind', 'section'] as const

/** The filter as the address writes it; what is not understood is left out. */
export function readCommitmentSearch(search: Readonly<Record<string, string | undefined>>): CommitmentSearch {
  const kind = kinds.find((one) => one === search.kind)
  const sort = sorts.find((one) => one === search.sort)
  const year = /^\d{4}$/.test(search.year ?? '') ? search.year : undefined
  const q = search.q?.trim().slice(0, 100)
  return {
    ...(year ? { year } : {}),
    ...(kind ? { kind } : {}),
    ...(q ? { q } : {}),
    ...(sort ? { sort } : {}),
  }
}

/** The order after pressing a column's head: the numbers turn round, the others only sort. */
export function nextSort(
  now: CommitmentSearch['sort'],
  column: 'number' | 'kind' | 'section',
): CommitmentSearch['sort'] {
  if (column !== 'number') return column
  return now === undefined || now === 'number' ? '-number' : 'number'
}
