import { type EntryBody, type MonthSheetView, routes } from '@gangmu/contract'
import type { QueryClient } from '@tanstack/react-query'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { monthSheetQuery } from '../../client/progress-queries.ts'

type Line = Pick<MonthSheetView['rows'][number], 'period'> & { readonly item: { readonly id: string } }

/** Which line of a sheet. */
export const keyOf = ({ item, period }: Line): string => `${item.id} ${period}`

/**
 * Saves a line by the version that what was typed is based on. When somebody else's version came between, the sheet is fetched
 * anew, so that both can be shown; what was typed stays with who typed it.
 * @throws ProblemError as the server refused it
 */
export async function sendEntry(
  client: QueryClient,
  { place, unit, month }: { place: string; unit: string; month: string },
  line: Line,
  body: EntryBody,
  expectedVersion: number,
) {
  const sheet = monthSheetQuery(place, unit, month)
  try {
    return await callRoute(routes.saveEntry, {
      params: { place, unit, item: line.item.id, period: line.period },
      body: { expectedVersion, body },
    })
  } catch (error) {
    if (problemOf(error).code === 'version-conflict') await client.prefetchQuery({ ...sheet, staleTime: 0 })
    throw error
  }
}
