import type { CommitmentView } from '../domain/commitment.ts'
import type { WorkItem } from '../domain/work-item.ts'
import { listCommitmentRows } from '../store/commitments.ts'
import { countItems, type ItemFilter, listItemRows } from '../store/work-items.ts'
import type { View } from './view.ts'

/** An item with the section and the sentence it came from. */
export interface ItemView extends WorkItem {
  readonly section: CommitmentView['section']
  readonly sentence: string
}

/** A page of a place's items, filtered and sorted, and how many there are. */
export const listItems: View<ItemFilter & { readonly year: number }, { items: readonly ItemView[]; total: number }> = {
  name: 'list-items',
  async read(reader, place, filter) {
    const commitments = new Map(
      (await listCommitmentRows(reader, place, { year: filter.year })).map((one) => [one.number, one]),
    )
    const items = (await listItemRows(reader, place, filter)).map((item): ItemView => {
      const from = commitments.get(item.commitment)
      return { ...item, section: from?.section ?? null, sentence: from?.sentence.quote ?? '' }
    })
    return { items, total: await countItems(reader, place, filter) }
  },
}
