import { useQuery } from '@tanstack/react-query'
import { breakdownsQuery } from '../client/year-queries.ts'

/**
 * The year a page is about: the one its address names, else the newest that has been issued. Null when none has, undefined
 * while that is being asked.
 */
export function useYear(place: string, named: string | undefined) {
  const query = useQuery(breakdownsQuery(place))
  const asked = named === undefined ? Number.NaN : Number(named)
  if (Number.isInteger(asked)) return { year: asked, query }
  if (query.data === undefined) return { year: undefined, query }
  const issued = query.data.breakdowns.filter(({ state }) => state === 'issued').map(({ year }) => year)
  return { year: issued.length === 0 ? null : Math.max(...issued), query }
}
