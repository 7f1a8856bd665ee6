import { useQuery } from '@tanstack/react-query'
import { breakdownsQuery } from '../client/year-queries.ts'

/**
 * The year an address names, else the newest of those there are; null when there is none.
 * @example readYear(undefined, [2025, 2026]) // 2026
 */
export function readYear(named: string | undefined, years: readonly number[]): number | null {
  if (/^\d{4}$/.test(named ?? '')) return Number(named)
  return years.length === 0 ? null : Math.max(...years)
}

/**
 * The year a page is about: the one its address names, else the newest that has been issued. Null when none has, undefined
 * while that is being asked.
 */
export function useYear(place: string, named: string | undefined) {
  const query = useQuery(breakdownsQuery(place))
  const issued = query.data?.breakdowns.filter(({ state }) => state === 'issued').map(({ year }) => year)
  const year = readYear(named, issued ?? [])
  return { year: year === null && issued === undefined ? undefined : year, query }
}
