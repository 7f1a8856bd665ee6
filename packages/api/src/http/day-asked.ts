import { placeDate } from '@gangmu/ledger'

/** The day that is asked about: the one given, else today where the places are. @example dayAsked(undefined) // '2026-07-01' */
export function dayAsked(on: string | undefined): string {
  return on ?? placeDate(new Date().toISOString())
}
