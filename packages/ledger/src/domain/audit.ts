import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** One entry of a place's record: who did what to which thing, when, and the hash of the entry before it. */
export interface AuditEntry {
  readonly place: string
  /** 1, 2, 3, … within the place, without a gap. Order comes from here, never from the clock. */
  readonly sequence: number
  /** ISO instant in UTC with milliseconds. */
  readonly at: string
  /** Account id, or `system`. */
  readonly actor: string
  /** Past tense: `place-opened`, `finding-decided`. */
  readonly action: string
  /** `<kind>:<id>` of the thing changed. */
  readonly what: string
  readonly before: unknown
  readonly after: unknown
  /** Hash of the entry before; {@link firstHash} for the first. */
  readonly previousHash: string
  /** Lower-case hex. */
  readonly hash: string
  readonly algorithm: string
}

/** What the first entry of a chain has as its previous hash. */
export const firstHash = '0'.repeat(64)

/** The head of a chain at some moment. Kept outside the database, it shows up a cut-off or rewritten chain. */
export interface Checkpoint {
  readonly sequence: number
  readonly hash: string
}

/**
 * The bytes an entry's hash is taken over: UTF-8 of the canonical JSON (RFC 8785) of the array
 * `["gangmu.audit/1", algorithm, place, sequence, at, actor, action, what, before, after, previousHash]`.
 * An array leaves no doubt where one field ends; the algorithm's id stands inside, so it can change without rewriting history.
 * @example canonicalEntry(entry) // '["gangmu.audit/1","sha256","990102",1,…]'
 */
export function canonicalEntry(entry: Omit<AuditEntry, 'hash'>): string {
  const { algorithm, place, sequence, at, actor, action, what, before, after, previousHash } = entry
  return canonicalJson([
    'gangmu.audit/1',
    algorithm,
    place,
    sequence,
    at,
    actor,
    action,
    what,
    before ?? null,
    after ?? null,
    previousHash,
  ])
}

const algorithms: Readonly<Record<string, (text: string) => string>> = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
}

/**
 * The hash of an entry by the algorithm it names, lower-case hex.
 * @throws RangeError when the algorithm is not known.
 * @example hashEntry(entry) === entry.hash
 */
export function hashEntry(entry: Omit<AuditEntry, 'hash'>): string {
  const algorithm = Object.hasOwn(algorithms, entry.algorithm) ? algorithms[entry.algorithm] : undefined
  if (!algorithm) throw new RangeError(`Cannot hash the entry: unknown algorithm, current value is ${entry.algorithm}`)
  return algorithm(canonicalEntry(entry))
}

/** Why a chain is broken, and at which entry. */
export interface ChainBreak {
  readonly sequence: number
  readonly reason:
    | 'sequence-gap'
    | 'previous-hash-differs'
    | 'hash-differs'
    | 'algorithm-unknown'
    | 'place-differs'
    | 'head-differs'
    | 'checkpoint-differs'
}

/** What `verifyChain` found. `entries` counts those read. */
export interface ChainReport {
  readonly ok: boolean
  readonly entries: number
  readonly firstBroken?: ChainBreak
  /** Sequence and hash of the last entry, when the chain holds. */
  readonly head: Checkpoint | null
}

/** What is known of a chain from elsewhere: the head row, and checkpoints kept outside the database. */
export interface ChainExpectations {
  readonly head?: Checkpoint | null
  readonly checkpoints?: readonly Checkpoint[]
}

function breakOf(entry: AuditEntry, previous: AuditEntry | null): ChainBreak['reason'] | null {
  if (entry.sequence !== (previous?.sequence ?? 0) + 1) return 'sequence-gap'
  if (previous && entry.place !== previous.place) return 'place-differs'
  if (entry.previousHash !== (previous?.hash ?? firstHash)) return 'previous-hash-differs'
  if (!Object.hasOwn(algorithms, entry.algorithm)) return 'algorithm-unknown'
  return entry.hash === hashEntry(entry) ? null : 'hash-differs'
}

/**
 * Checks one place's chain, entries in order of sequence from 1. Finds every altered, removed, inserted or reordered entry.
 * A tail that was cut off, or a chain rewritten from some entry on, is consistent in itself: only `expected.head`, or a
 * checkpoint kept outside the database, shows it.
 * @example await verifyChain(entries, { checkpoints: [{ sequence: 120, hash: '9f…' }] }) // { ok: true, entries: 188, … }
 */
export async function verifyChain(
  entries: AsyncIterable<AuditEntry> | Iterable<AuditEntry>,
  expected: ChainExpectations = {},
): Promise<ChainReport> {
  const checkpoints = new Map((expected.checkpoints ?? []).map(({ sequence, hash }) => [sequence, hash]))
  let previous: AuditEntry | null = null
  let count = 0
  const broken = (sequence: number, reason: ChainBreak['reason']): ChainReport => ({
    ok: false,
    entries: count,
    firstBroken: { sequence, reason },
    head: null,
  })
  for await (const entry of entries) {
    count += 1
    const reason = breakOf(entry, previous)
    if (reason) return broken(entry.sequence, reason)
    const checkpoint = checkpoints.get(entry.sequence)
    if (checkpoint !== undefined && checkpoint !== entry.hash) return broken(entry.sequence, 'checkpoint-differs')
    checkpoints.delete(entry.sequence)
    previous = entry
  }
  const last: AuditEntry | null = previous
  const head: Checkpoint | null = last ? { sequence: last.sequence, hash: last.hash } : null
  for (const sequence of checkpoints.keys()) return broken(sequence, 'checkpoint-differs')
  if (expected.head !== undefined) {
    const same = head?.sequence === expected.head?.sequence && head?.hash === expected.head?.hash
    if (!same) return broken((head?.sequence ?? 0) + 1, 'head-differs')
  }
  return { ok: true, entries: count, head }
}
