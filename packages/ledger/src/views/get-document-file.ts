import type { DocumentFile } from '../domain/document.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { findFile } from '../store/text-versions.ts'
import { getDocumentRow } from './support/get-document-row.ts'
import type { View } from './view.ts'

/** The original file of the current text version, or of the one asked for, byte for byte. */
export const getDocumentFile: View<{ readonly document: string; readonly textVersion?: number }, DocumentFile> = {
  name: 'get-document-file',
  async read(reader, place, { document, textVersion }) {
    const row = await getDocumentRow(reader, place, document)
    const file = await findFile(reader, place, row.id, textVersion ?? row.textVersion)
    if (!file) throw new LedgerProblem('not-found')
    return file
  },
}
