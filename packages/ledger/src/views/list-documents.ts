import type { DocumentView } from '../domain/document.ts'
import { listDocumentRows } from '../store/documents.ts'
import { showDocument } from './support/show-document.ts'
import type { View } from './view.ts'

/** The documents of a place, newest first. */
export const listDocuments: View<void, readonly DocumentView[]> = {
  name: 'list-documents',
  async read(reader, place) {
    return (await listDocumentRows(reader, place)).map(showDocument)
  },
}
