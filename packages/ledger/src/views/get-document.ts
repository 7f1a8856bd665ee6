import type { DocumentDetailView } from '../domain/document.ts'
import { getDocumentRow } from './support/get-document-row.ts'
import { showDocumentDetail } from './support/show-document.ts'
import type { View } from './view.ts'

/** One document with its versions, its remainder and its adoption. */
export const getDocument: View<{ readonly document: string }, DocumentDetailView> = {
  name: 'get-document',
  async read(reader, place, { document }) {
    return showDocumentDetail(reader, await getDocumentRow(reader, place, document))
  },
}
