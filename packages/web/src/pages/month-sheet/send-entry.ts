import { type EntryBody, type MonthSheetView, routes } from '@gangmu/contract'
import type { QueryClient } from '@tanstack/react-query'
import { callRoute } from '../../client/call-route.ts'
import { problemOf } from '../../client/problem-error.ts'
import { monthSheetQuery } from '../../client/progress-queries.ts'

type Line = Pick<MonthSheetView['rows'][number], 'period'> & { readonly item: { readonly id: string } }

/** Which line of a sheet. */
export const keyOf = ({ item, period }: Line): string => `${item.id} ${period}`

/**
 * Saves a line in the version that the sheet has of it. When somebody else's version came between, the sheet is fetched anew:
 * what was typed stays with who typed it, and goes by the version that is there now when it is sent again.
 * @throws ProblemError as the server refused it
 */
export async function sendEntry(
  client: QueryClient,
  { place, unit, month }: { place: string; unit: string; month: string },
  line: Line,
  body: EntryBody,
) {
  const sheet = monthSheetQuery(place, unit, month)
  const row = client.getQueryData(sheet.queryKey)?.rows.find((one) => keyOf(one) === keyOf(line))
  try {
    return await callRoute(routes.saveEntry, {
      params: { place, unit, item: line.item.id, period: line.period },
      body: { expectedVersion: row?.entry?.version ?? 0, body },
    })
  } catch (error) {
    if (problemOf(error).code === 'version-conflict') await client.prefetchQuery({ ...sheet, staleTime: 0 })
    throw error
  }
}
