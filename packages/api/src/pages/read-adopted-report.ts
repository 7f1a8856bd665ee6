import {
  getAdoptedReport,
  getHome,
  LedgerProblem,
  type AdoptedReport as LedgerReport,
  listPlaces,
} from '@gangmu/ledger'
import type { ApiContext } from '../server/api-context.ts'

/**
 * The adopted report of a place, the newest unless a year is named; null when there is none.
 * @example await findAdoptedReport(api, '990102', 2026)
 */
export async function findAdoptedReport(api: ApiContext, place: string, year?: number): Promise<LedgerReport | null> {
  try {
    return await api.ledger.view(getAdoptedReport, place, year === undefined ? {} : { year })
  } catch (error) {
    if (error instanceof LedgerProblem && error.code === 'not-found') return null
    throw error
  }
}

/** Places other than this one that the public can read about. */
export async function listOtherPlaces(api: ApiContext, place: string) {
  const open = await api.ledger.view(listPlaces, api.homePlace, undefined)
  const others = open.filter(({ code }) => code !== place)
  const homes = await Promise.all(others.map(({ code }) => api.ledger.view(getHome, code, undefined)))
  return others.filter((_, index) => (homes[index]?.documents.adopted ?? 0) > 0)
}
