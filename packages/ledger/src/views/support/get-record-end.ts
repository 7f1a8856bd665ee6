import type { Checkpoint } from '../../domain/audit.ts'
import { findChainHead } from '../../store/audit-entries.ts'
import { listStoredHashes } from '../../store/text-versions.ts'
import type { View } from '../view.ts'

/** Where a place's record ends, and the hashes of the texts it has at that same moment. */
export interface RecordEnd {
  readonly head: Checkpoint | null
  readonly texts: readonly {
    readonly document: string
    readonly number: number
    readonly textSha256: string
    readonly bytesSha256: string
  }[]
}

/** Both in one snapshot, so that an import meanwhile is in both or in neither. */
export const getRecordEnd: View<void, RecordEnd> = {
  name: 'get-record-end',
  read: async (reader, place) => ({
    head: await findChainHead(reader, place),
    texts: await listStoredHashes(reader, place),
  }),
}
