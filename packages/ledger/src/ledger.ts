import { createHash, randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { type ArchiveTarget, backupStore } from './backup/backup-ledger.ts'
import type { DrillRecord } from './backup/drill-record.ts'
import { openCheckpointFile } from './checkpoints/checkpoint-file.ts'
import { openCheckpointKey } from './checkpoints/checkpoint-key.ts'
import { type CheckpointOutcome, keepCheckpoint } from './checkpoints/keep-checkpoints.ts'
import type { Command, CommandContext } from './commands/command.ts'
import { canonicalJson } from './domain/canonical-json.ts'
import type { CheckpointSigner } from './domain/checkpoint.ts'
import { LedgerProblem } from './domain/problem.ts'
import { LedgerRefusal } from './domain/refusal.ts'
import { makeSecretBox, type SecretBox } from './secrets/secret-box.ts'
import { openSecretKeys } from './secrets/secret-keys.ts'
import { type AuditDraft, appendAuditEntries } from './store/audit-entries.ts'
import type { Writer } from './store/database.ts'
import { codeOf, isConnectionLost, isUnreachable } from './store/database-error.ts'
import { forgetOldKeys, keepAnswer, type RequestKey, takeRequestKey } from './store/idempotency.ts'
import { migrate } from './store/migrate.ts'
import { listMigrations } from './store/migrations.ts'
import { openStore, type Store } from './store/open-store.ts'
import { enterPlaceRole, everyPlace, isBound, raisePlaceWall } from './store/place-wall.ts'
import { resealSecondFactors } from './store/second-factors.ts'
import { asOwner, inSnapshot, inTransaction, vacuum } from './store/transaction.ts'
import { listChains } from './views/support/list-chains.ts'
import type { View } from './views/view.ts'

/**
 * Something worth a line in the log: a pooled connection lost, migrations applied, a checkpoint that was not made, rows
 * of places kept apart by the program alone because no row security binds the database's user, second factors that no key
 * here opens.
 */
export interface Notice {
  readonly code: 'connection-lost' | 'migrations-applied' | 'checkpoint-missed' | 'wall-off' | 'secrets-unreadable'
  readonly params: Readonly<Record<string, string | number>>
}

/** An open ledger. Commands change it, views ask it. */
export interface Ledger {
  /** `embedded`: survives a killed process, not a power cut; `server`: as PostgreSQL is set. */
  readonly durability: 'embedded' | 'server'
  /** `PGlite 0.5.16 (PostgreSQL 18)`, `PostgreSQL 15.18`. */
  readonly engine: string
  /** Public key of the checkpoints made here, 32 bytes in lower-case hex; null when none are made. */
  readonly checkpointKey: string | null
  /** What secrets are sealed with before they are stored; null without a key, and then there are none. */
  readonly secrets: SecretBox | null
  /** Writes down where this program listens, for others that find the data directory locked. */
  announce(address: string): void
  close(): Promise<void>
  /**
   * As `backupLedger`, of the ledger that is open here. An embedded database answers nobody else until the archive is written.
   * @throws ArchiveProblem; LedgerRefusal `database-unreachable`
   */
  backup(target: ArchiveTarget): Promise<DrillRecord>
  /**
   * What must be done now and then while it stays open, once an hour or so: forgets old keys, and does for an embedded
   * database what a server does by itself (VACUUM ANALYZE), and signs what was written since (`signRecords`).
   */
  maintain(): Promise<void>
  /**
   * Makes a checkpoint of every place's record that went on since its last, in the ledger and in the file beside the key.
   * Does nothing without a key. What was not signed, and why, is told through `onNotice` and returned.
   */
  signRecords(): Promise<readonly CheckpointOutcome[]>
  /** @throws LedgerRefusal `database-unreachable` */
  ping(): Promise<void>
  /** One transaction: key, work, record. @throws LedgerProblem, LedgerRefusal `database-unreachable` */
  command<I, O>(command: Command<I, O>, context: CommandContext, input: I): Promise<O>
  /** @throws LedgerProblem, LedgerRefusal `database-unreachable` */
  view<I, O>(view: View<I, O>, place: string, input: I): Promise<O>
}

/** Where the records are. Neither address nor directory: in memory, gone with the process. */
export interface LedgerOptions {
  /** `postgres://…` of a server, PostgreSQL 15 or newer. */
  readonly databaseUrl?: string | undefined
  /** Directory of the embedded database; made when absent. */
  readonly dataDir?: string | undefined
  /** Path of the key that signs checkpoints, made when absent; the file of checkpoints lies beside it. None: none are made. */
  readonly checkpointKey?: string | undefined
  /**
   * Path of the keys that seal second factors, made when absent. None: in memory a key that goes with the process, elsewhere
   * no second factor can be set up or checked.
   */
  readonly secretKey?: string | undefined
  readonly onNotice?: (notice: Notice) => void
  /** How long one statement is waited for, in milliseconds; 30,000 unless said. */
  readonly patienceMs?: number | undefined
}

const reachOf = ({ installationWide }: { readonly installationWide?: true }, place: string): string =>
  installationWide ? everyPlace : place

const tries = 4
// Not serialisable, deadlock, and a unique key that another transaction took first: seen once more, it is an answer.
const retryable = new Set(['40001', '40P01', '23505'])
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Turns what a driver throws into what callers can act on; anything else is a fault of ours and passes through. */
function translate(error: unknown): unknown {
  if (error instanceof LedgerProblem || error instanceof LedgerRefusal) return error
  const code = codeOf(error)
  // A text column cannot hold U+0000, nor jsonb half a surrogate pair (22021, 22P05, 22P02): refused as what it is, a bad request.
  if (code === '22021' || code === '22P05' || code === '22P02')
    return new LedgerProblem('invalid-request', { where: 'U+0000, U+D800–U+DFFF' })
  if (code === '55P03') return new LedgerProblem('idempotency-in-flight')
  if (isUnreachable(error)) {
    const reason = error instanceof Error ? error.message || error.name : String(error)
    return new LedgerRefusal('database-unreachable', { reason }, { cause: error })
  }
  return error
}

async function perform<I, O>(writer: Writer, command: Command<I, O>, context: CommandContext, input: I): Promise<O> {
  const { place, actor, idempotencyKey: key } = context
  const at = (context.at ?? new Date()).toISOString()
  const keyed = command.repetition === 'keyed'
  const identity = command.identify ? command.identify(input) : (input ?? null)
  const requestHash = keyed ? sha256(canonicalJson(identity, sha256)) : ''
  const request: RequestKey = { place, actor, key, command: command.name, requestHash }
  if (keyed) {
    const earlier = await takeRequestKey(writer, request, at)
    if (earlier.kind === 'other') throw new LedgerProblem('idempotency-mismatch')
    if (earlier.kind === 'same') return earlier.answer as O
  }
  const drafts: AuditDraft[] = []
  const answer = await command.run({ writer, place, actor, at, record: (draft) => drafts.push(draft) }, input)
  for (const { action } of drafts) {
    if (!command.actions.includes(action))
      throw new Error(`Cannot record ${action}: ${command.name} does not declare it`)
  }
  await appendAuditEntries(writer, { place, actor, at }, drafts)
  if (keyed) await keepAnswer(writer, request, answer)
  return answer
}

/** Nobody is kept waiting by tries of something that takes long. */
const longestTryMs = 10_000

/** Tries a few times what may be tried again, and tells the last failure in terms callers can act on. */
async function persist<T>(work: () => Promise<T>, mayRetry: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const began = performance.now()
    try {
      return await work()
    } catch (error) {
      if (attempt === tries || performance.now() - began > longestTryMs || !mayRetry(error)) throw translate(error)
    }
  }
}

/** Signs records one after another, and tells what could not be signed. */
function startSigning(ledger: Pick<Ledger, 'command' | 'view'>, keyPath: string, onNotice: (notice: Notice) => void) {
  const signer: CheckpointSigner = openCheckpointKey(keyPath)
  const file = openCheckpointFile(join(dirname(keyPath), 'checkpoints.jsonl'))
  let turn: Promise<unknown> = Promise.resolve()
  const sign = async (place: string): Promise<CheckpointOutcome | null> => {
    const next = turn.then(() => keepCheckpoint(ledger, place, { signer, file }))
    turn = next.catch(() => undefined)
    try {
      const outcome = await next
      if (outcome.result.endsWith('differs'))
        onNotice({ code: 'checkpoint-missed', params: { place, reason: outcome.result } })
      return outcome
    } catch (error) {
      // What was asked for is done; that it is not signed yet is told, and tried again with the next.
      const reason = error instanceof Error ? error.message : String(error)
      onNotice({ code: 'checkpoint-missed', params: { place, reason } })
      return null
    }
  }
  return { key: signer.key, signer, sign }
}

type Signing = ReturnType<typeof startSigning>

function ledgerOver(
  store: Store,
  secrets: SecretBox | null,
  sign: (ledger: Pick<Ledger, 'command' | 'view'>) => Signing | null,
): Ledger {
  const { db } = store
  const ledger: Ledger = {
    get checkpointKey() {
      return signing?.key ?? null
    },
    secrets,
    durability: store.durability,
    engine: store.engine,
    announce: store.announce,
    close: store.close,
    backup: (target) => backupStore(store, target, signing?.signer ?? null),
    async maintain() {
      await inTransaction(db, everyPlace, (writer) => forgetOldKeys(writer, new Date()))
      if (store.durability === 'embedded') await vacuum(db)
      await ledger.signRecords()
    },
    async signRecords() {
      if (!signing) return []
      const outcomes: CheckpointOutcome[] = []
      for (const place of await ledger.view(listChains, '', undefined)) {
        const outcome = await signing.sign(place)
        if (outcome) outcomes.push(outcome)
      }
      return outcomes
    },
    async ping() {
      try {
        await db.selectFrom('place').select('place_code').limit(1).execute()
      } catch (error) {
        const reason = error instanceof Error ? error.message || error.name : String(error)
        throw new LedgerRefusal('database-unreachable', { reason }, { cause: error })
      }
    },
    async command(command, context, input) {
      // With its key a command may be sent again even when nobody knows whether the first try was kept.
      const keyed = command.repetition === 'keyed'
      const answer = await persist(
        () => inTransaction(db, reachOf(command, context.place), (writer) => perform(writer, command, context, input)),
        (error) => retryable.has(codeOf(error) ?? '') || (keyed && isConnectionLost(error)),
      )
      if (command.signed) await signing?.sign(context.place)
      return answer
    },
    view(view, place, input) {
      return persist(
        () => inSnapshot(db, reachOf(view, place), (reader) => view.read(reader, place, input)),
        isConnectionLost,
      )
    },
  }
  const signing = sign(ledger)
  return ledger
}

/**
 * The ledger in an open store: brings the schema up to date, forgets old keys. Closes the store when that fails.
 * @throws LedgerRefusal
 */
export async function startLedger(
  store: Store,
  {
    onNotice = () => undefined,
    checkpointKey,
    secrets = null,
  }: Pick<LedgerOptions, 'onNotice' | 'checkpointKey'> & { readonly secrets?: SecretBox | null } = {},
): Promise<Ledger> {
  try {
    const applied = await migrate(store.db, listMigrations())
    if (applied > 0) onNotice({ code: 'migrations-applied', params: { count: applied } })
    await asOwner(store.db, 'write', raisePlaceWall)
    if (store.durability === 'embedded') await enterPlaceRole(store)
    if (!(await isBound(store.db))) onNotice({ code: 'wall-off', params: {} })
    await inTransaction(store.db, everyPlace, (writer) => forgetOldKeys(writer, new Date()))
    if (secrets !== null) {
      const { unreadable } = await inTransaction(store.db, everyPlace, (writer) => resealSecondFactors(writer, secrets))
      if (unreadable > 0) onNotice({ code: 'secrets-unreadable', params: { count: unreadable } })
    }
    return ledgerOver(store, secrets, (ledger) =>
      checkpointKey ? startSigning(ledger, checkpointKey, onNotice) : null,
    )
  } catch (error) {
    await store.close()
    throw translate(error)
  }
}

/**
 * Opens the ledger: takes the directory's lock or reaches the server, and brings the schema up to date.
 * @throws LedgerRefusal; say it to people with `describeRefusal`
 * @example const ledger = await openLedger({ dataDir: './data' })
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { databaseUrl, dataDir, checkpointKey, secretKey, patienceMs, onNotice = () => undefined } = options
  const inMemory = databaseUrl === undefined && dataDir === undefined
  const secrets = secretKey ? openSecretKeys(secretKey) : inMemory ? makeSecretBox([randomBytes(32)]) : null
  const store = await openStore({
    databaseUrl,
    dataDir,
    patienceMs,
    onIdleError: (error) => onNotice({ code: 'connection-lost', params: { reason: error.message } }),
  })
  return startLedger(store, { onNotice, checkpointKey, secrets })
}
