import type { EntryBody } from '../domain/progress-entry.ts'
import { listItemEntries } from '../store/progress-entries.ts'
import { listItemRows } from '../store/work-items.ts'
import type { View } from './view.ts'

/** The last thing a unit's head approved about an item. */
export interface ApprovedWords {
  readonly item: string
  readonly period: string
  readonly unit: string
  readonly body: EntryBody
}

/** Of every item of a year the approved entry of its newest period; items nobody has told of are passed over. */
export const listApprovedWords: View<{ readonly year: number }, readonly ApprovedWords[]> = {
  name: 'list-approved-words',
  async read(reader, place, { year }) {
    const items = await listItemRows(reader, place, { year })
    const entries = await listItemEntries(
      reader,
      place,
      items.map(({ id }) => id),
    )
    return items.flatMap(({ id }) => {
      const newest = (entries.get(id) ?? []).findLast(({ approved }) => approved !== null)
      return newest?.approved ? [{ item: id, period: newest.period, unit: newest.unit, body: newest.approved }] : []
    })
  },
}
