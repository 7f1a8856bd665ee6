import type { Checkpoint } from '@gangmu/ledger'
import { readFileBytes } from './open-file.ts'
import { UnreadableFile } from './unreadable-file.ts'

function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false
  const { sequence, hash } = value as Partial<Checkpoint>
  return Number.isInteger(sequence) && typeof hash === 'string'
}

/**
 * The checkpoints in an earlier report (`gangmu verify --json`), by place.
 * @throws UnreadableFile when the file holds none.
 * @example await readCheckpoints('report.json') // { '990102': { sequence: 12, hash: '…' } }
 */
export async function readCheckpoints(path: string): Promise<Readonly<Record<string, Checkpoint>>> {
  const { bytes } = await readFileBytes(path)
  let found: unknown
  try {
    found = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    // Not JSON: holds no checkpoints, said below.
    found = null
  }
  const checkpoints = (found as { checkpoints?: unknown } | null)?.checkpoints
  if (typeof checkpoints === 'object' && checkpoints !== null) {
    const entries = Object.entries(checkpoints)
    if (entries.every(([, checkpoint]) => isCheckpoint(checkpoint))) return Object.fromEntries(entries)
  }
  throw new UnreadableFile({ zh: `${path}：其中没有检查点。`, en: `${path}: there are no checkpoints in it.` })
}
