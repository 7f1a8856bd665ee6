import { createHash } from 'node:crypto'
import { type Checkpoint, firstHash } from './audit.ts'
import { canonicalJson } from './canonical-json.ts'
import { isSignedBy } from './signature.ts'

/** A signed statement: at this moment the record of this place ended here. */
export interface SignedCheckpoint extends Checkpoint {
  readonly place: string
  /** ISO instant in UTC with milliseconds. */
  readonly at: string
  /** How it is signed: `ed25519` (RFC 8032, January 2017). */
  readonly algorithm: string
  /** Public key, 32 bytes in lower-case hex. */
  readonly key: string
  /** {@link hashCheckpoint} of the place's checkpoint before; 64 zeros for the first. */
  readonly previousCheckpointHash: string
  /** 64 bytes in lower-case hex. */
  readonly signature: string
}

/** Whoever signs checkpoints; the private key stays with it. */
export interface CheckpointSigner {
  /** Public key, 32 bytes in lower-case hex. */
  readonly key: string
  /** Signature over the UTF-8 of the text, lower-case hex. */
  sign(text: string): string
}

/** What a place's first checkpoint has as the hash of the one before. */
const firstCheckpointHash = firstHash

/**
 * The bytes a checkpoint's signature is made over: UTF-8 of the canonical JSON (RFC 8785) of the array
 * `["gangmu.checkpoint/1", algorithm, key, place, sequence, hash, at, previousCheckpointHash]`.
 * @example canonicalCheckpoint(checkpoint) // '["gangmu.checkpoint/1","ed25519",…]'
 */
export function canonicalCheckpoint(checkpoint: Omit<SignedCheckpoint, 'signature'>): string {
  const { algorithm, key, place, sequence, hash, at, previousCheckpointHash } = checkpoint
  return canonicalJson(['gangmu.checkpoint/1', algorithm, key, place, sequence, hash, at, previousCheckpointHash])
}

/**
 * SHA-256 of a checkpoint's canonical form, lower-case hex: the next one names it.
 * @example next.previousCheckpointHash === hashCheckpoint(checkpoint)
 */
export function hashCheckpoint(checkpoint: Omit<SignedCheckpoint, 'signature'>): string {
  return createHash('sha256').update(canonicalCheckpoint(checkpoint), 'utf8').digest('hex')
}

/** A checkpoint of a chain's head, signed. */
export function signCheckpoint(
  signer: CheckpointSigner,
  head: Checkpoint & { readonly place: string; readonly at: string },
  previous: SignedCheckpoint | null,
): SignedCheckpoint {
  const { place, sequence, hash, at } = head
  const previousCheckpointHash = previous ? hashCheckpoint(previous) : firstCheckpointHash
  const unsigned = { place, sequence, hash, at, algorithm: 'ed25519', key: signer.key, previousCheckpointHash }
  return { ...unsigned, signature: signer.sign(canonicalCheckpoint(unsigned)) }
}

/** Whether a checkpoint was signed, as it stands, by the key it names. */
function isSignatureRight(checkpoint: SignedCheckpoint): boolean {
  const { algorithm, key, signature } = checkpoint
  return algorithm === 'ed25519' && isSignedBy(key, canonicalCheckpoint(checkpoint), signature)
}

/** Why a checkpoint cannot be relied on, and which. */
export interface CheckpointBreak {
  readonly sequence: number
  readonly reason: 'signature-differs' | 'key-unknown' | 'previous-checkpoint-differs' | 'place-differs'
}

/**
 * Checks checkpoints of one place, oldest first: each signed, by one of the keys where they are known, each naming the one
 * before it. `whole`: the first must be the place's first.
 */
export function* checkCheckpoints(
  place: string,
  checkpoints: readonly SignedCheckpoint[],
  { keys, whole }: { readonly keys?: readonly string[] | undefined; readonly whole: boolean },
): Generator<CheckpointBreak> {
  let previous: SignedCheckpoint | null = null
  for (const checkpoint of checkpoints) {
    const { sequence, previousCheckpointHash } = checkpoint
    if (checkpoint.place !== place) yield { sequence, reason: 'place-differs' }
    else if (keys && !keys.includes(checkpoint.key)) yield { sequence, reason: 'key-unknown' }
    else if (!isSignatureRight(checkpoint)) yield { sequence, reason: 'signature-differs' }
    const first: string | null = whole ? firstCheckpointHash : null
    const expected: string | null = previous ? hashCheckpoint(previous) : first
    const follows = sequence > (previous?.sequence ?? 0)
    if (!follows || (expected !== null && previousCheckpointHash !== expected)) {
      yield { sequence, reason: 'previous-checkpoint-differs' }
    }
    previous = checkpoint
  }
}
