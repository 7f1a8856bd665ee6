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
 * Whether an algorithm's id is one that entries can be hashed by.
 * @example isKnownAlgorithm('sha256') // true
 */
export const isKnownAlgorithm = (id: string): boolean => Object.hasOwn(algorithms, id)

/**
 * The hash of an entry by the algorithm it names, lower-case hex.
 * @param text Its canonical form, where the caller has it already.
 * @throws RangeError when the algorithm is not known.
 * @example hashEntry(entry) === entry.hash
 */
export function hashEntry(entry: Omit<AuditEntry, 'hash'>, text: string = canonicalEntry(entry)): string {
  const algorithm = isKnownAlgorithm(entry.algorithm) ? algorithms[entry.algorithm] : undefined
  if (!algorithm) throw new RangeError(`Cannot hash the entry: unknown algorithm, current value is ${entry.algorithm}`)
  return algorithm(text)
}
