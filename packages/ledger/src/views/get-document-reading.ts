import type { DocumentReadingView } from '../domain/document.ts'
import { readStanding, viewOf } from '../store/standing.ts'
import { getDocumentRow } from './support/get-document-row.ts'
import { showDocumentDetail } from './support/show-document.ts'
import type { View } from './view.ts'

/** The newest reading of the current text version, with the decisions in force. */
export const getDocumentReading: View<{ readonly document: string }, DocumentReadingView> = {
  name: 'get-document-reading',
  async read(reader, place, { document }) {
    const row = await getDocumentRow(reader, place, document)
    const { reading, inForce } = await readStanding(reader, row)
    return { document: await showDocumentDetail(reader, row), reading, decisions: inForce.map(viewOf) }
  },
}
