import { getDocumentReading, type Ledger } from '@gangmu/ledger'
import { listDocumentLocations } from '../originals/list-document-locations.ts'

/**
 * A report's reading with its decisions, and where its words stand in the original.
 * @example await getReport(ledger, '990102', document)
 */
export async function getReport(ledger: Ledger, place: string, document: string) {
  const view = await ledger.view(getDocumentReading, place, { document })
  const { textVersion } = view.document
  return { view, locations: await listDocumentLocations(ledger, place, { document, textVersion }) }
}
