import type { AuditDraft } from '../store/audit-entries.ts'
import type { Writer } from '../store/database.ts'

/** Who asks, where, and under which key a repetition is recognised. */
export interface CommandContext {
  readonly place: string
  /** Account id, or `system`. */
  readonly actor: string
  /** The same key with the same input gets the first answer again, for 35 days. */
  readonly idempotencyKey: string
  /** Given by tests; the server's clock otherwise. */
  readonly at?: Date
  readonly requestId?: string
}

/** What a command works with: one open transaction, who asks, and the record. */
export interface Work {
  readonly writer: Writer
  readonly place: string
  readonly actor: string
  /** ISO instant of the command. */
  readonly at: string
  /** Adds an entry to the place's record, in this transaction. */
  record(entry: AuditDraft): void
}

/**
 * One change of the ledger: all of it happens, with its entries in the record, or nothing does.
 * Refuses by throwing `LedgerProblem`.
 */
export interface Command<I, O> {
  /** `<verb-noun>`, as its file. */
  readonly name: string
  /** Actions it writes into the record; empty with `unrecorded` saying why. */
  readonly actions: readonly string[]
  readonly unrecorded?: string
  /** `repeatable`: doing it again does no harm, so no key is kept. */
  readonly repetition: 'keyed' | 'repeatable'
  /** True: the place's record is signed as soon as this is kept. */
  readonly signed?: boolean
  /** Reads or writes rows of other places too; said here, because the database shows a transaction one place only. */
  readonly installationWide?: true
  /** What makes two inputs the same request, where that is less than all of it; the whole input unless given. */
  identify?(input: I): unknown
  run(work: Work, input: I): Promise<O>
}
