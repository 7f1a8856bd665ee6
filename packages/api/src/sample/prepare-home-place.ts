import { findPlace, getHome, getInstallation, type Ledger, openPlace } from '@gangmu/ledger'
import { findSampleFolder } from '../server/find-folder.ts'
import { ServeRefusal } from '../server/serve-refusal.ts'
import { loadSample } from './load-sample.ts'

/** The home place of a ledger, and whether the sample was loaded to have one. */
export interface HomePlace {
  readonly homePlace: string
  readonly sampleLoaded: boolean
}

/** Code of the sample district, which is the home place of an installation that names none. */
const samplePlace = '990102'

async function openHomePlace(ledger: Ledger, code: string): Promise<void> {
  const place = findPlace(code)
  if (place === null) throw new ServeRefusal('home-place-unknown', { place: code })
  const { name, parent } = place
  const context = { place: code, actor: 'system', idempotencyKey: `open-place-${code}` }
  await ledger.command(openPlace, context, { code, name, parent })
}

/** A start that was killed while loading the sample left it unfinished, and nobody has set the installation up since. */
async function isSampleUnfinished(ledger: Ledger, homePlace: string, hasAdministrator: boolean): Promise<boolean> {
  if (homePlace !== samplePlace || hasAdministrator) return false
  const { documents } = await ledger.view(getHome, homePlace, undefined)
  return documents.adopted < 2
}

/**
 * Gives an empty ledger its home place: the one asked for, else the sample district with its reports.
 * @param wanted Division code asked for, or undefined.
 * @throws ServeRefusal `home-place-unknown`, or `home-place-differs` when the ledger has another one already.
 * @example await prepareHomePlace(ledger, undefined) // { homePlace: '990102', sampleLoaded: true }
 */
export async function prepareHomePlace(ledger: Ledger, wanted: string | undefined): Promise<HomePlace> {
  const { homePlace, hasAdministrator } = await ledger.view(getInstallation, samplePlace, undefined)
  if (homePlace !== null && wanted !== undefined && wanted !== homePlace) {
    throw new ServeRefusal('home-place-differs', { current: homePlace, place: wanted })
  }
  const folder = findSampleFolder()
  const sampleMissing =
    homePlace === null
      ? wanted === undefined || wanted === samplePlace
      : await isSampleUnfinished(ledger, homePlace, hasAdministrator)
  if (sampleMissing && folder !== null) return { homePlace: await loadSample(ledger, folder), sampleLoaded: true }
  if (homePlace !== null) return { homePlace, sampleLoaded: false }
  const place = wanted ?? samplePlace
  await openHomePlace(ledger, place)
  return { homePlace: place, sampleLoaded: false }
}
