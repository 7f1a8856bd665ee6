import { type DocumentChange, type DocumentRow, updateDocument } from '../../store/documents.ts'
import { countOf, readStanding, type Standing } from '../../store/standing.ts'
import type { Work } from '../command.ts'

/** Counts a held document's remainder and orphans anew, and keeps them with whatever else changed on it. */
export async function settleDocument(
  { writer }: Work,
  row: DocumentRow,
  change: DocumentChange = {},
): Promise<Standing & ReturnType<typeof countOf>> {
  const standing = await readStanding(writer, { ...row, ...change })
  const counts = countOf(standing)
  await updateDocument(writer, row, { ...change, ...counts })
  return { ...standing, ...counts }
}
