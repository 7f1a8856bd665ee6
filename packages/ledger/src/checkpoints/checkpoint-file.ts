import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SignedCheckpoint } from '../domain/checkpoint.ts'
import { readCheckpointLine, writeCheckpointLine } from './checkpoint-line.ts'

/** The file of checkpoints beside the key: one line each, of all places, only ever added to. */
export interface CheckpointFile {
  /** The newest checkpoint of a place that the file holds. */
  lastOf(place: string): SignedCheckpoint | null
  /** Adds one, on the disk before this returns. */
  append(checkpoint: SignedCheckpoint): void
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

/**
 * Opens the file, or begins it. What a killed process left of a line at the end is taken away; the checkpoint itself is
 * still in the ledger.
 * @throws Error when a line is not a checkpoint: somebody wrote into it
 */
export function openCheckpointFile(path: string): CheckpointFile {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const bytes = readIfThere(path)
  const whole = bytes.lastIndexOf(0x0a) + 1
  if (whole < bytes.length) truncateSync(path, whole)
  const newest = new Map<string, SignedCheckpoint>()
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1)
  for (const [index, line] of lines.entries()) {
    const checkpoint = readCheckpointLine(line)
    if (!checkpoint) throw new Error(`Cannot read the checkpoints of ${path}: line ${index + 1} is not one`)
    newest.set(checkpoint.place, checkpoint)
  }
  return {
    lastOf: (place) => newest.get(place) ?? null,
    append(checkpoint) {
      const file = openSync(path, 'a', 0o644)
      try {
        writeSync(file, `${writeCheckpointLine(checkpoint)}\n`)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      newest.set(checkpoint.place, checkpoint)
    },
  }
}
