import type { Breakdown } from '../domain/breakdown.ts'
import { listBreakdownRows } from '../store/breakdowns.ts'
import type { View } from './view.ts'

/** The breakdowns of a place, the newest year first. */
export const listBreakdowns: View<undefined, readonly Breakdown[]> = {
  name: 'list-breakdowns',
  read: (reader, place) => listBreakdownRows(reader, place),
}
