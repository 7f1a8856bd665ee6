import { type Checkpoint, readCheckpointLine, type SignedCheckpoint } from '@gangmu/ledger'
import { readFileBytes } from './open-file.ts'
import { UnreadableFile } from './unreadable-file.ts'

type Known = Record<string, (Checkpoint | SignedCheckpoint)[]>

const textFields = ['place', 'at', 'algorithm', 'key', 'previousCheckpointHash', 'signature'] as const

function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false
  const { sequence, hash } = value as Partial<Checkpoint>
  return Number.isInteger(sequence) && typeof hash === 'string'
}

function isSigned(value: unknown): value is SignedCheckpoint {
  return isCheckpoint(value) && textFields.every((name) => typeof (value as SignedCheckpoint)[name] === 'string')
}

/** Lines as the server keeps and publishes them. */
function readLines(text: string): SignedCheckpoint[] | null {
  const read = text
    .split('\n')
    .filter((line) => line !== '')
    .map(readCheckpointLine)
  return read.every((one) => one !== null) ? read : null
}

/** A published list, or what an earlier report (`gangmu verify --json`) says by place. */
function readDocument(text: string): Known | null {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    // Not JSON: holds no checkpoints, said by the caller.
    return null
  }
  const checkpoints = (found as { checkpoints?: unknown } | null)?.checkpoints
  if (Array.isArray(checkpoints)) return checkpoints.every(isSigned) ? groupByPlace(checkpoints) : null
  if (typeof checkpoints !== 'object' || checkpoints === null) return null
  const entries = Object.entries(checkpoints)
  return entries.every(([, one]) => isCheckpoint(one))
    ? Object.fromEntries(entries.map(([at, one]) => [at, [one]]))
    : null
}

function groupByPlace(checkpoints: readonly SignedCheckpoint[]): Known {
  const known: Known = {}
  for (const one of checkpoints.toSorted((a, b) => a.sequence - b.sequence)) {
    known[one.place] = [...(known[one.place] ?? []), one]
  }
  return known
}

/**
 * The checkpoints in files, by place: the server's own file, a published list, or an earlier report.
 * @throws UnreadableFile when a file holds none.
 * @example await readCheckpoints(['checkpoints.jsonl']) // { '990102': [{ sequence: 12, hash: '…', … }] }
 */
export async function readCheckpoints(paths: string | readonly string[]): Promise<Readonly<Known>> {
  const known: Known = {}
  for (const path of [paths].flat()) {
    const text = new TextDecoder().decode((await readFileBytes(path)).bytes)
    const lines = text.startsWith('{"checkpoint":') ? readLines(text) : null
    const found = lines ? groupByPlace(lines) : readDocument(text)
    if (!found)
      throw new UnreadableFile({ zh: `${path}：其中没有检查点。`, en: `${path}: there are no checkpoints in it.` })
    for (const [place, checkpoints] of Object.entries(found)) known[place] = [...(known[place] ?? []), ...checkpoints]
  }
  return known
}
