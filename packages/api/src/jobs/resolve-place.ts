import { findPlace, findPlacesByName, type Ledger, listOffice, listPlaces, openPlace } from '@gangmu/ledger'
import type { Reading } from '@gangmu/reader'
import { ApiProblem } from '../problems/api-problem.ts'
import type { ImportRequest } from './import-request.ts'

/** The place that a text names, with its code where the text's words have only one. */
type NamedPlace = NonNullable<Reading['document']['place']>

interface KnownPlace {
  readonly code: string
  readonly name: string
  readonly parent: string | null
}

/** The one place of the kept divisions that bears a name; null when none or several do. */
export function findOnlyPlace(name: string): KnownPlace | null {
  const found = findPlacesByName(name)
  const [first] = found
  return found.length === 1 && first !== undefined ? first : null
}

function findNamed(named: NamedPlace | null, open: readonly KnownPlace[]): KnownPlace | null {
  if (named === null) return null
  return (
    open.find(({ name }) => name === named.name) ??
    (named.code === null ? null : findPlace(named.code)) ??
    findOnlyPlace(named.name)
  )
}

/** Opens a place, with the person who asked, or else the office of the home place, as its office; in one step. */
async function openNewPlace(ledger: Ledger, place: KnownPlace, actor: string, homePlace: string): Promise<void> {
  const { code, name, parent } = place
  const accounts = actor === 'system' ? await ledger.view(listOffice, homePlace, undefined) : [actor]
  const grants = accounts.map((account) => ({ account, role: 'office' as const }))
  const context = { place: code, actor, idempotencyKey: `open-${code}` }
  await ledger.command(openPlace, context, { code, name, parent, grants })
}

/**
 * Where an import belongs; opens the place when it is new and the person may open places.
 * A place that the person may not work in answers like one that is not known.
 * @returns The place's code.
 * @throws ApiProblem `place-unknown`.
 * @example await resolvePlace(ledger, request, reading.document.place, 'system') // '990102'
 */
export async function resolvePlace(
  ledger: Ledger,
  request: ImportRequest,
  named: NamedPlace | null,
  actor: string,
  homePlace: string,
): Promise<string> {
  if (request.document !== null) return request.place
  const open = await ledger.view(listPlaces, homePlace, undefined)
  const wanted =
    request.placeChoice === 'given'
      ? (open.find(({ code }) => code === request.place) ?? findPlace(request.place))
      : findNamed(named, open)
  if (wanted === null || wanted === undefined) throw new ApiProblem('place-unknown')
  if (open.some(({ code }) => code === wanted.code)) {
    if (request.officePlaces !== 'all' && !request.officePlaces.includes(wanted.code)) {
      throw new ApiProblem('place-unknown')
    }
    return wanted.code
  }
  if (!request.mayOpenPlaces) throw new ApiProblem('place-unknown')
  await openNewPlace(ledger, wanted, actor, homePlace)
  return wanted.code
}
