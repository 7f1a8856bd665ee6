import { canonicalCheckpoint, type SignedCheckpoint } from '../domain/checkpoint.ts'

/**
 * A checkpoint as one line of a file, without the line's end: its canonical form and its signature.
 * @example writeCheckpointLine(checkpoint) // '{"checkpoint":["gangmu.checkpoint/1",…],"signature":"…"}'
 */
export function writeCheckpointLine(checkpoint: SignedCheckpoint): string {
  return `{"checkpoint":${canonicalCheckpoint(checkpoint)},"signature":${JSON.stringify(checkpoint.signature)}}`
}

/** A checkpoint from what a line says; null when it is none. Whether it is signed rightly is not asked here. */
function readCheckpointValue(value: unknown): SignedCheckpoint | null {
  const { checkpoint, signature } = (value ?? {}) as { checkpoint?: unknown; signature?: unknown }
  if (!Array.isArray(checkpoint) || checkpoint.length !== 8 || typeof signature !== 'string') return null
  const [form, algorithm, key, place, sequence, hash, at, previousCheckpointHash] = checkpoint as unknown[]
  if (form !== 'gangmu.checkpoint/1' || !Number.isSafeInteger(sequence)) return null
  const texts = { algorithm, key, place, hash, at, previousCheckpointHash }
  if (Object.values(texts).some((text) => typeof text !== 'string')) return null
  return { ...(texts as Record<keyof typeof texts, string>), sequence: sequence as number, signature }
}

/**
 * The checkpoint on a line; null when the line is anything else, or the same thing written in another way.
 * @example readCheckpointLine(writeCheckpointLine(checkpoint)) // checkpoint
 */
export function readCheckpointLine(line: string): SignedCheckpoint | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // No JSON: not a checkpoint.
    return null
  }
  const checkpoint = readCheckpointValue(value)
  return checkpoint && writeCheckpointLine(checkpoint) === line ? checkpoint : null
}
