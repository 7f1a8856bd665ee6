import type { Ledger } from '../ledger.ts'
import type { Reader } from '../store/database.ts'

/** The ledger as one open transaction sees it, to be verified before that transaction ends. It answers views and nothing else. */
export function ledgerWithin(reader: Reader): Ledger {
  const view: Ledger['view'] = (asked, place, input) => asked.read(reader, place, input)
  return { view } as Ledger
}
