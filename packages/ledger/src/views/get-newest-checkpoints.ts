import type { SignedCheckpoint } from '../domain/checkpoint.ts'
import { pageCheckpoints } from '../store/checkpoints.ts'
import type { View } from './view.ts'

/** A place's newest signed checkpoints, newest first, at most `limit`, and how many there are. */
export const getNewestCheckpoints: View<
  { readonly limit: number },
  { readonly checkpoints: readonly SignedCheckpoint[]; readonly total: number }
> = {
  name: 'get-newest-checkpoints',
  read: (reader, place, { limit }) => pageCheckpoints(reader, place, limit),
}
