import { LedgerProblem } from '../../domain/problem.ts'
import type { Reader } from '../../store/database.ts'
import { type DocumentRow, findDocumentRow } from '../../store/documents.ts'

/** A document of this place. @throws LedgerProblem `not-found`, also for another place's document */
export async function getDocumentRow(reader: Reader, place: string, id: string): Promise<DocumentRow> {
  const row = await findDocumentRow(reader, place, id)
  if (!row) throw new LedgerProblem('not-found')
  return row
}
