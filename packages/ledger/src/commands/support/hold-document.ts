import { LedgerProblem } from '../../domain/problem.ts'
import { type DocumentRow, lockDocumentRow } from '../../store/documents.ts'
import type { Work } from '../command.ts'

/**
 * A document held for this transaction, still open to change.
 * @throws LedgerProblem `not-found`, `already-adopted`
 */
export async function holdDocument({ writer, place }: Work, id: string): Promise<DocumentRow> {
  const row = await lockDocumentRow(writer, place, id)
  if (!row) throw new LedgerProblem('not-found')
  if (row.state === 'adopted') throw new LedgerProblem('already-adopted')
  return row
}
