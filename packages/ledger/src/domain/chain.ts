import { type AuditEntry, type Checkpoint, canonicalEntry, firstHash, hashEntry, isKnownAlgorithm } from './audit.ts'

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
  /** The entry before the first one given, where reading begins in the middle. */
  readonly after?: Checkpoint
}

/** A chain that is checked entry by entry, however long it is. */
export interface ChainCheck {
  /** Takes the next entry, with its canonical form where the caller has it. @returns what is wrong with it, or null */
  add(entry: AuditEntry, text?: string): ChainBreak | null
  /** What was found, once every entry was taken. */
  end(): ChainReport
}

interface Position {
  readonly place: string | null
  readonly sequence: number
  readonly hash: string
}

function breakOf(entry: AuditEntry, text: string | undefined, previous: Position): ChainBreak['reason'] | null {
  if (entry.sequence !== previous.sequence + 1) return 'sequence-gap'
  if (previous.place !== null && entry.place !== previous.place) return 'place-differs'
  if (entry.previousHash !== previous.hash) return 'previous-hash-differs'
  if (!isKnownAlgorithm(entry.algorithm)) return 'algorithm-unknown'
  return entry.hash === hashEntry(entry, text ?? canonicalEntry(entry)) ? null : 'hash-differs'
}

/** Checkpoints by the entry they speak of; two that speak of one entry differently stay both. */
function bySequence(checkpoints: readonly Checkpoint[]): Map<number, Set<string>> {
  const known = new Map<number, Set<string>>()
  for (const { sequence, hash } of checkpoints) known.set(sequence, (known.get(sequence) ?? new Set()).add(hash))
  return known
}

/** Begins to check one place's chain. */
export function startChainCheck({ head, checkpoints = [], after }: ChainExpectations = {}): ChainCheck {
  const known = bySequence(checkpoints.filter(({ sequence }) => sequence > (after?.sequence ?? 0)))
  let position: Position = { place: null, sequence: after?.sequence ?? 0, hash: after?.hash ?? firstHash }
  let entries = 0
  let firstBroken: ChainBreak | undefined
  const broken = (sequence: number, reason: ChainBreak['reason']): ChainBreak => {
    firstBroken ??= { sequence, reason }
    return firstBroken
  }
  return {
    add(entry, text) {
      entries += 1
      if (firstBroken) return firstBroken
      const reason = breakOf(entry, text, position)
      if (reason) return broken(entry.sequence, reason)
      const hashes = known.get(entry.sequence)
      if (hashes && !(hashes.size === 1 && hashes.has(entry.hash))) return broken(entry.sequence, 'checkpoint-differs')
      known.delete(entry.sequence)
      position = entry
      return null
    },
    end() {
      for (const sequence of known.keys()) broken(sequence, 'checkpoint-differs')
      const same = position.sequence === (head?.sequence ?? 0) && position.hash === (head?.hash ?? firstHash)
      if (head !== undefined && !same) broken(position.sequence + 1, 'head-differs')
      if (firstBroken) return { ok: false, entries, firstBroken, head: null }
      const { sequence, hash } = position
      return { ok: true, entries, head: sequence === 0 ? null : { sequence, hash } }
    },
  }
}

/**
 * Checks one place's chain, entries in order of sequence from 1. Finds every altered, removed, inserted or reordered entry.
 * A tail that was cut off, or a chain rewritten from some entry on, is consistent in itself: only `expected.head`, or a
 * checkpoint kept outside the database, shows it. Stops at the first fault.
 * @example await verifyChain(entries, { checkpoints: [{ sequence: 120, hash: '9f…' }] }) // { ok: true, entries: 188, … }
 */
export async function verifyChain(
  entries: AsyncIterable<AuditEntry> | Iterable<AuditEntry>,
  expected: ChainExpectations = {},
): Promise<ChainReport> {
  const check = startChainCheck(expected)
  for await (const entry of entries) {
    if (check.add(entry)) break
  }
  return check.end()
}
