import { type Checkpoint, readCheckpointLine, type SignedCheckpoint } from '@gangmu/ledger'
import { readFileBytes } from './open-file.ts'
import { UnreadableFile } from './unreadable-file.ts'

type Known = Readonly<Record<string, readonly (Checkpoint | SignedCheckpoint)[]>>

const textFields = ['place', 'at', 'algorithm', 'key', 'previousCheckpointHash', 'signature'] as const

function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false
  const { sequence, hash } = value as Partial<Checkpoint>
  return Number.isInteger(sequence) && typeof hash === 'string'
}

function isSigned(value: unknown): value is SignedCheckpoint {
  return isCheckpoint(value) && textFields.every((name) => typeof (value as SignedCheckpoint)[name] === 'string')
}

/** A checkpoint with its place; an earlier report says the place beside it. */
type Placed = readonly [place: string, checkpoint: Checkpoint | SignedCheckpoint]

const place = (one: SignedCheckpoint): Placed => [one.place, one]

/** Lines as the server keeps and publishes them. */
function readLines(text: string): readonly Placed[] | null {
  const read = text
    .split('\n')
    .filter((line) => line !== '')
    .map(readCheckpointLine)
  return read.every((one) => one !== null) ? read.map(place) : null
}

/** A published list, or what an earlier report (`gangmu verify --json`) says by place. */
function readDocument(text: string): readonly Placed[] | null {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    // Not JSON: holds no checkpoints, said by the caller.
    return null
  }
  const checkpoints = (found as { checkpoints?: unknown } | null)?.checkpoints
  if (Array.isArray(checkpoints)) return checkpoints.every(isSigned) ? checkpoints.map(place) : null
  if (typeof checkpoints !== 'object' || checkpoints === null) return null
  const entries = Object.entries(checkpoints)
  return entries.every((entry): entry is [string, Checkpoint] => isCheckpoint(entry[1])) ? entries : null
}

/**
 * The checkpoints in files, by place and in the order of the record: the server's own file, a published list, or an earlier
 * report.
 * @throws UnreadableFile when a file holds none.
 * @example await readCheckpoints(['checkpoints.jsonl']) // { '990102': [{ sequence: 12, hash: '…', … }] }
 */
export async function readCheckpoints(paths: readonly string[]): Promise<Known> {
  const known = new Map<string, (Checkpoint | SignedCheckpoint)[]>()
  for (const path of paths) {
    const text = new TextDecoder().decode((await readFileBytes(path)).bytes)
    const found = text.startsWith('{"checkpoint":') ? readLines(text) : readDocument(text)
    if (!found)
      throw new UnreadableFile({ zh: `${path}：其中没有检查点。`, en: `${path}: there are no checkpoints in it.` })
    for (const [at, checkpoint] of found) {
      const list = known.get(at)
      if (list) list.push(checkpoint)
      else known.set(at, [checkpoint])
    }
  }
  for (const list of known.values()) list.sort((a, b) => a.sequence - b.sequence)
  return Object.fromEntries(known)
}
