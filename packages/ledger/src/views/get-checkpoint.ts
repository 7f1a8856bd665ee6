import type { Checkpoint } from '../domain/audit.ts'
import { findChainHead } from '../store/audit-entries.ts'
import type { View } from './view.ts'

/** The head of a place's record now. Kept outside the database, it later shows a cut-off or rewritten record. */
export const getCheckpoint: View<void, Checkpoint | null> = {
  name: 'get-checkpoint',
  read: (reader, place) => findChainHead(reader, place),
}
