import type { SignedCheckpoint } from '../domain/checkpoint.ts'
import { listCheckpointsAfter } from '../store/checkpoints.ts'
import type { View } from './view.ts'

/** Checkpoints after a sequence, at most `limit` (1000 unless said). */
export interface CheckpointRange {
  readonly after?: number
  readonly limit?: number
}

/** Signed checkpoints of a place, oldest first. */
export const listCheckpoints: View<CheckpointRange, readonly SignedCheckpoint[]> = {
  name: 'list-checkpoints',
  read: (reader, place, { after = 0, limit = 1000 }) => listCheckpointsAfter(reader, place, after, limit),
}
