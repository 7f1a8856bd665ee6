import { resolveAnchor } from '../domain/anchor.ts'
import type { OrphanView } from '../domain/decision.ts'
import { readStanding, viewOf } from '../store/standing.ts'
import { getDocumentRow } from './support/get-document-row.ts'
import type { View } from './view.ts'

/** Decisions whose words are no longer found in the current text, with the likeliest places. Nothing moves by itself. */
export const listOrphans: View<{ readonly document: string }, readonly OrphanView[]> = {
  name: 'list-orphans',
  async read(reader, place, { document }) {
    const row = await getDocumentRow(reader, place, document)
    const { inForce, text } = await readStanding(reader, row)
    return inForce.flatMap((entry) => {
      if (entry.current) return []
      const resolution = resolveAnchor(entry.decision.anchor, text, row.textVersion)
      // Found, and yet an orphan: another decision stands there, so that place is offered and not taken.
      const candidates = resolution.found ? [{ ...resolution.at, score: 1 }] : resolution.candidates
      return [{ decision: viewOf(entry), candidates }]
    })
  },
}
