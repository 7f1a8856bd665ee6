import type { OrphanView } from '../domain/decision.ts'
import { readStanding, viewOf } from '../store/standing.ts'
import { getDocumentRow } from './support/get-document-row.ts'
import type { View } from './view.ts'

/** Decisions whose words are no longer found in the current text, with the likeliest places. Nothing moves by itself. */
export const listOrphans: View<{ readonly document: string }, readonly OrphanView[]> = {
  name: 'list-orphans',
  async read(reader, place, { document }) {
    const { inForce } = await readStanding(reader, await getDocumentRow(reader, place, document))
    return inForce.flatMap((entry) =>
      entry.resolution.found ? [] : [{ decision: viewOf(entry), candidates: entry.resolution.candidates }],
    )
  },
}
