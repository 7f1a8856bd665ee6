import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type KeyHandover, readHandoverLine, signHandover, writeHandoverLine } from '../domain/key-handover.ts'
import { LedgerRefusal } from '../domain/refusal.ts'
import { openCheckpointKey } from './checkpoint-key.ts'

/** Where the statements about keys lie: beside the key. */
const handoverFile = (keyPath: string): string => join(dirname(keyPath), 'keys.jsonl')

/**
 * Every statement by which one key made another its successor, oldest first; none when the key was never changed.
 * @param keyPath Path of the key that signs checkpoints.
 * @throws LedgerRefusal `checkpoint-key-unusable` when a line of the file is no such statement
 * @example listHandovers('data/keys/checkpoint.key').length // 0
 */
export function listHandovers(keyPath: string): KeyHandover[] {
  const path = handoverFile(keyPath)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const handover = readHandoverLine(line)
      if (handover) return handover
      throw new LedgerRefusal('checkpoint-key-unusable', { path, reason: `line ${index + 1}` })
    })
}

/**
 * Puts a new key in place of the one that signs checkpoints. The old one signs for the new one in `keys.jsonl` beside it and
 * is gone after that; what it signed stays valid. Stopped in the middle, it goes on with the same new key when asked again.
 * No program may be signing with the old key meanwhile.
 * @param at ISO instant.
 * @throws LedgerRefusal `checkpoint-key-unusable`
 * @example rotateCheckpointKey('data/keys/checkpoint.key', new Date().toISOString()).successor // '3ccd…'
 */
export function rotateCheckpointKey(keyPath: string, at: string): KeyHandover {
  if (!existsSync(keyPath)) throw new LedgerRefusal('checkpoint-key-unusable', { path: keyPath, reason: 'ENOENT' })
  const signer = openCheckpointKey(keyPath)
  const draft = `${keyPath}.next`
  const { key: successor } = openCheckpointKey(draft)
  const known = listHandovers(keyPath).find((one) => one.key === signer.key && one.successor === successor)
  const handover = known ?? signHandover(signer, successor, at)
  if (!known) {
    const file = openSync(handoverFile(keyPath), 'a', 0o644)
    try {
      writeSync(file, `${writeHandoverLine(handover)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }
  renameSync(draft, keyPath)
  return handover
}
