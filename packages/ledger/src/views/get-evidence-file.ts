import { LedgerProblem } from '../domain/problem.ts'
import { type EvidenceBytes, findEvidenceBytes, findEvidenceRows } from '../store/evidence.ts'
import { findItemRow } from '../store/work-items.ts'
import type { View } from './view.ts'

/** The file of a piece of evidence, for whoever reaches its unit or an item it serves. @throws LedgerProblem `not-found` */
export const getEvidenceFile: View<
  { readonly evidence: string; readonly scope: 'all' | readonly string[] },
  EvidenceBytes
> = {
  name: 'get-evidence-file',
  async read(reader, place, { evidence: id, scope }) {
    const [found] = await findEvidenceRows(reader, place, [id])
    if (!found) throw new LedgerProblem('not-found')
    const own = scope === 'all' || (found.unit !== null && scope.includes(found.unit))
    const served = own ? [] : await Promise.all(found.items.map((item) => findItemRow(reader, place, item, scope)))
    if (!own && served.every((item) => item === null)) throw new LedgerProblem('not-found')
    const file = await findEvidenceBytes(reader, place, id)
    if (!file) throw new LedgerProblem('not-found')
    return file
  },
}
