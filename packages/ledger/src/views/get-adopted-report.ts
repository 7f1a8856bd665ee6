import type { AdoptedReport } from '../domain/commitment.ts'
import { LedgerProblem } from '../domain/problem.ts'
import { listCommitmentRows, listCommitmentYears } from '../store/commitments.ts'
import { listDocumentRows } from '../store/documents.ts'
import { findOpenPlace } from '../store/places.ts'
import { findReading } from '../store/readings.ts'
import { listTextVersions } from '../store/text-versions.ts'
import type { View } from './view.ts'

/**
 * An adopted report as the public sees it: its text, outline and commitments, and no decision. The newest year unless one is
 * asked for; of several adopted documents of that year the work report, then the one adopted first.
 * @throws LedgerProblem `not-found` when the place is not open or has nothing adopted for that year
 */
export const getAdoptedReport: View<{ readonly year?: number | undefined }, AdoptedReport> = {
  name: 'get-adopted-report',
  async read(reader, place, { year }) {
    const open = await findOpenPlace(reader, place)
    const years = await listCommitmentYears(reader, place)
    const wanted = year ?? years[0]
    if (!open || wanted === undefined) throw new LedgerProblem('not-found')
    const all = await listCommitmentRows(reader, place, { year: wanted })
    const ids = new Set(all.map(({ document }) => document))
    const adopted = (await listDocumentRows(reader, place)).filter(({ id }) => ids.has(id)).reverse()
    const row = adopted.find(({ kind }) => kind === 'work-report') ?? adopted[0]
    const found = row && (await findReading(reader, place, row.id, row.textVersion))
    if (!row || !found) throw new LedgerProblem('not-found')
    const versions = await listTextVersions(reader, place, row.id)
    return {
      document: {
        id: row.id,
        title: row.title,
        year: wanted,
        bytesSha256: row.bytesSha256,
        textSha256: versions.find(({ number }) => number === row.textVersion)?.textSha256 ?? '',
        adoptedAt: row.adoptedAt ?? '',
      },
      place: open,
      years,
      text: found.reading.document.text,
      outline: found.reading.outline,
      commitments: all.filter(({ document }) => document === row.id),
    }
  },
}
