import { importDocument, prepareHomePlace } from '@gangmu/api'
import type { Language } from '@gangmu/contract'
import { describeIntakeNotice } from '@gangmu/intake'
import { type Ledger, listDocuments, listPlaces } from '@gangmu/ledger'
import type { Importer } from './importer.ts'

/**
 * Imports into a ledger that was opened here.
 * @param place Place code given by the person, or undefined to take it from each text.
 * @example await (await makeDirectImporter(ledger, undefined, 'zh')).importOne(file)
 */
export async function makeDirectImporter(
  ledger: Ledger,
  place: string | undefined,
  language: Language,
): Promise<Importer> {
  const { homePlace } = await prepareHomePlace(ledger, process.env.GANGMU_PLACE || undefined)
  return {
    async importOne({ name, bytes }) {
      const outcome = await importDocument({
        ledger,
        homePlace,
        request: {
          fileName: name,
          place: place ?? homePlace,
          placeChoice: place === undefined ? 'text' : 'given',
          document: null,
          officePlaces: 'all',
          mayOpenPlaces: true,
        },
        bytes,
        actor: 'system',
        idempotencyKey: crypto.randomUUID(),
      })
      if (!outcome.ok) return outcome
      return { ...outcome, notices: outcome.notices.map((notice) => describeIntakeNotice(notice, language)) }
    },
    async listKnown() {
      const codes =
        place === undefined ? (await ledger.view(listPlaces, homePlace, undefined)).map(({ code }) => code) : [place]
      const known = new Map<string, { place: string; document: string }>()
      for (const code of codes) {
        for (const { bytesSha256, id } of await ledger.view(listDocuments, code, undefined)) {
          known.set(bytesSha256, { place: code, document: id })
        }
      }
      return known
    },
  }
}
