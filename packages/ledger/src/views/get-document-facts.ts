import type { DocumentFacts } from '../domain/document.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { findFileFacts } from '../store/text-versions.ts'
import { getDocumentRow } from './support/get-document-row.ts'
import type { View } from './view.ts'

/** What opening the file said about the current text version, or about the one asked for. */
export const getDocumentFacts: View<{ readonly document: string; readonly textVersion?: number }, DocumentFacts> = {
  name: 'get-document-facts',
  async read(reader, place, { document, textVersion }) {
    const row = await getDocumentRow(reader, place, document)
    const facts = await findFileFacts(reader, place, row.id, textVersion ?? row.textVersion)
    if (!facts) throw new LedgerProblem('not-found')
    return facts
  },
}
