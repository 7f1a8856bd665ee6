import type { LocationView } from '@gangmu/contract'
import { type Location, listLocations, type Mark } from '@gangmu/intake'
import { getDocumentFacts, type Ledger } from '@gangmu/ledger'

/** Most entries that one answer carries; a long report has a few hundred paragraphs, a large table many cells. */
const most = 20_000

const show = ({ page, paragraph, cell }: Location): LocationView => ({
  page: page ?? null,
  paragraph,
  cell: cell ?? null,
})

/**
 * Where each stretch of a text stands in its original file, by its start. Where there would be too many, cells are left out,
 * and if that is not enough, nothing is said.
 * @example await listDocumentLocations(ledger, '990102', { document }) // [{ start: 0, page: null, paragraph: 1, cell: null }]
 */
export async function listDocumentLocations(
  ledger: Ledger,
  place: string,
  of: { readonly document: string; readonly textVersion?: number },
): Promise<readonly (LocationView & { readonly start: number })[]> {
  // As `openDocument` gave them and the ledger keeps them, unchanged.
  const marks = (await ledger.view(getDocumentFacts, place, of)).marks as readonly Mark[]
  const whole = listLocations(marks)
  const kept = whole.length <= most ? whole : listLocations(marks.filter(({ kind }) => kind !== 'cell'))
  return kept.length <= most ? kept.map((location) => ({ start: location.start, ...show(location) })) : []
}
