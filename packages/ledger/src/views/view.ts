import type { Reader } from '../store/database.ts'

/** One question to the ledger about a place. Refuses by throwing `LedgerProblem`; another place's things are `not-found`. */
export interface View<I, O> {
  /** `<verb-noun>`, as its file. */
  readonly name: string
  /** Reads rows of other places too; said here, because the database shows a transaction one place only. */
  readonly installationWide?: true
  read(reader: Reader, place: string, input: I): Promise<O>
}
